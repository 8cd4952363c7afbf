package vn.lhh.kit.outbox;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562): ordered by time, so that the newest sorts last.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/**
	 * A fresh id.
	 * @return 36 characters, lower case
	 */
	public static String next() {
		return at(System.currentTimeMillis()).toString();
	}

	static UUID at(long epochMillis) {
		long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
		long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

}
