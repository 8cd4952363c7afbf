package vn.lhh.testkit;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes the codes of an authenticator app by itself, as a telephone does (RFC 6238).
 *
 * @param secret in base 32
 */
public record Authenticator(String secret) {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	/** Reads the secret from the page that shows it. */
	public static Authenticator from(String page) {
		return new Authenticator(page.replaceAll("(?s).*id=\"secret\">([^<]*)<.*", "$1").replace(" ", ""));
	}

	public String code(Instant at) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(key(), "HmacSHA1"));
			byte[] step = ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array();
			byte[] hash = mac.doFinal(step);
			int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fffffff;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() {
		BigInteger number = this.secret.chars()
			.mapToObj((letter) -> BigInteger.valueOf(LETTERS.indexOf(letter)))
			.reduce(BigInteger.ONE, (sum, value) -> sum.shiftLeft(5).add(value));
		byte[] bytes = number.toByteArray();
		return java.util.Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
	}

}
