package vn.lhh.kit.idempotency;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES cipher for recorded bodies with the client's idempotency key, which is not stored:
 * a body may contain a one-time password or a tracking code.
 */
final class BodyCipher {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecretKeySpec secret;

	BodyCipher(String caller, String key) {
		this.secret = new SecretKeySpec(new Digest().add("body").add(caller).add(key).bytes(), "AES");
	}

	byte[] encrypt(byte[] body) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, body);
		return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
	}

	byte[] decrypt(byte[] stored) {
		byte[] nonce = java.util.Arrays.copyOf(stored, NONCE);
		return apply(Cipher.DECRYPT_MODE, nonce, java.util.Arrays.copyOfRange(stored, NONCE, stored.length));
	}

	private byte[] apply(int mode, byte[] nonce, byte[] bytes) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.secret, new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
