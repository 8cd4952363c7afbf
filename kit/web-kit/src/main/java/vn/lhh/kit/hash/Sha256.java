package vn.lhh.kit.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 (FIPS 180-4) without the checked exception, which no JDK throws: every Java
 * platform has the algorithm.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * Begins a digest that is fed piece by piece.
	 * @return a digest for one thread
	 */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The digest of some bytes.
	 * @param bytes any number of them
	 * @return 32 bytes
	 */
	public static byte[] of(byte[] bytes) {
		return begin().digest(bytes);
	}

	/**
	 * The digest of a text in UTF-8.
	 * @param text any text
	 * @return 32 bytes
	 */
	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

}
