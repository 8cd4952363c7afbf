package vn.lhh.qa.question.submission;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Tracking code that lets an asker find the question again: ten characters that the eye
 * can't confuse. Only its slow hash is stored.
 *
 * @param text the code, shown once
 */
record TrackingCode(String text) {

	static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY234679";

	static final int LENGTH = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final byte[] SALT = { 0x6c, 0x68, 0x68, 0x2d, 0x71, 0x61, 0x2d, 0x74, 0x72, 0x61, 0x63, 0x6b };

	private static final int ROUNDS = 20_000;

	private static final int BITS = 256;

	static TrackingCode next() {
		StringBuilder code = new StringBuilder(LENGTH);
		RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach((at) -> code.append(ALPHABET.charAt(at)));
		return new TrackingCode(code.toString());
	}

	static TrackingCode typed(String text) {
		String letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return new TrackingCode(letters.substring(0, Math.min(letters.length(), 2 * LENGTH)));
	}

	String hash() {
		PBEKeySpec words = new PBEKeySpec(this.text.toCharArray(), SALT, ROUNDS, BITS);
		try {
			SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
			return HexFormat.of().formatHex(factory.generateSecret(words).getEncoded());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			words.clearPassword();
		}
	}

	@Override
	public String toString() {
		return "TrackingCode[…]";
	}

}
