package vn.lhh.launcher.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Creates the PKCE secret of one sign-in (RFC 7636); the authorization request carries
 * only its hash.
 */
record Pkce(String verifier) {

	private static final int BYTES = 48;

	static Pkce random() {
		return new Pkce(secret());
	}

	static String secret() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return base64(bytes);
	}

	String challenge() {
		try {
			return base64(
					MessageDigest.getInstance("SHA-256").digest(this.verifier.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
