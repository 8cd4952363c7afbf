package vn.lhh.identity.account.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes time-based one-time passwords (RFC 6238) as every authenticator app does:
 * HMAC-SHA-1, six digits, steps of 30 seconds.
 */
final class Totp {

	private static final String ALGORITHM = "HmacSHA1";

	private static final long STEP_SECONDS = 30;

	/** Steps by which the telephone's clock may differ. */
	private static final long TOLERANCE = 1;

	private static final int MODULUS = 1_000_000;

	private Totp() {
	}

	/**
	 * Returns the step to which a code belongs.
	 * @return empty for a code of none of the steps around this moment
	 */
	static OptionalLong stepOf(String code, byte[] secret, Instant now) {
		long current = now.getEpochSecond() / STEP_SECONDS;
		return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
			.filter((step) -> isSame(code, code(secret, step)))
			.findFirst();
	}

	/**
	 * Computes the code of one step.
	 * @return six digits
	 */
	static String code(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
			int offset = hash.get(hash.limit() - 1) & 0xf;
			return "%06d".formatted((hash.getInt(offset) & Integer.MAX_VALUE) % MODULUS);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isSame(String code, String other) {
		return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
