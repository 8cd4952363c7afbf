package vn.lhh.kit.outbox;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * UUID generator of version 7 (RFC 9562): ids are ordered by time, so the newest sorts
 * last.
 */
public final class UuidV7 {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private UuidV7() {
	}

	/**
	 * Creates a fresh id.
	 * @return 36 characters, lower case
	 */
	public static String next() {
		return at(System.currentTimeMillis()).toString();
	}

	/**
	 * Tells whether a text has the form of an id; the id need not exist.
	 * @return {@code true} for the 36 characters of a UUID in lower case
	 */
	public static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	static UUID at(long epochMillis) {
		long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
		long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

}
