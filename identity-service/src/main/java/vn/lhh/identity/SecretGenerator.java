package vn.lhh.identity;

import java.security.SecureRandom;
import java.util.Base64;

import vn.lhh.kit.hash.Sha256;

/**
 * Makes secrets nobody can guess, and the digests under which they may be stored.
 */
public final class SecretGenerator {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

	private SecretGenerator() {
	}

	/**
	 * A password of about 116 bits, without letters that are easily confused.
	 * @return twenty letters and digits
	 */
	public static String password() {
		return RANDOM.ints(20, 0, LETTERS.length())
			.mapToObj(LETTERS::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	/**
	 * A random value of 256 bits.
	 * @return url-safe text
	 */
	public static String token() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return TEXT.encodeToString(bytes);
	}

	/**
	 * What is stored instead of a random value: whoever reads the store can't use it.
	 * @param value in clear
	 * @return its SHA-256 as url-safe text
	 */
	public static String digest(String value) {
		return TEXT.encodeToString(Sha256.of(value));
	}

}
