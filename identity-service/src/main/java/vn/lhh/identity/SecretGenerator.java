package vn.lhh.identity;

import java.security.SecureRandom;
import java.util.Base64;

import vn.lhh.kit.hash.Sha256;

/**
 * Generates unguessable secrets, and the digests under which they may be stored.
 */
public final class SecretGenerator {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

	private SecretGenerator() {
	}

	/**
	 * Generates a password of about 116 bits, without letters that are easily confused.
	 * @return twenty letters and digits
	 */
	public static String password() {
		return RANDOM.ints(20, 0, LETTERS.length())
			.mapToObj(LETTERS::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	/**
	 * Generates a random value of 256 bits.
	 * @return URL-safe text
	 */
	public static String token() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return TEXT.encodeToString(bytes);
	}

	/**
	 * Computes the digest that is stored instead of a random value, so that a reader of
	 * the database can't use it.
	 * @param value in clear
	 * @return its SHA-256 as URL-safe text
	 */
	public static String digest(String value) {
		return TEXT.encodeToString(Sha256.of(value));
	}

}
