package vn.lhh.identity.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretFile;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.kit.hash.Sha256;

import org.springframework.stereotype.Component;

/**
 * Encrypts stored secrets by AES-256-GCM under a key from the environment, or from a file
 * of mode 600 that the first start makes; a copy of the database alone opens none.
 */
@Component
public class SecretCipher {

	/** File in the data folder that holds the key where no setting does. */
	public static final String FILE = "encryption-key.txt";

	private static final int FEWEST_CHARACTERS = 32;

	private static final String FORM = "lhh1.";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

	private final SecureRandom random = new SecureRandom();

	private final SecretKey encryption;

	private final SecretKey authentication;

	private final String keyId;

	SecretCipher(IdentityProperties properties) {
		String secret = secret(properties);
		this.encryption = new SecretKeySpec(Sha256.of("encryption " + secret), "AES");
		this.authentication = new SecretKeySpec(Sha256.of("authentication " + secret), "HmacSHA256");
		this.keyId = SecretGenerator.digest("id " + secret).substring(0, 8);
	}

	private static String secret(IdentityProperties properties) {
		String given = properties.encryptionKey().strip();
		if (given.isEmpty()) {
			return new SecretFile(properties.data().resolve(FILE)).keep("encryption", SecretGenerator::token);
		}
		if (given.length() < FEWEST_CHARACTERS) {
			throw new IllegalArgumentException(
					"identity.encryption-key needs at least %d random characters, such as those of: openssl rand -base64 32"
						.formatted(FEWEST_CHARACTERS));
		}
		return given;
	}

	/**
	 * Encrypts a secret for one place of the database; moved elsewhere, it opens no more.
	 * @param place the purpose and the id of the document that holds it
	 */
	public String encrypt(String place, String secret) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] encrypted = run(Cipher.ENCRYPT_MODE, place, nonce, secret.getBytes(StandardCharsets.UTF_8));
		byte[] whole = ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
		return FORM + this.keyId + "." + TEXT.encodeToString(whole);
	}

	/**
	 * Decrypts a secret.
	 * @param place as it was encrypted for
	 * @throws IllegalStateException where another key encrypted it, or it was changed
	 */
	public String decrypt(String place, String encrypted) {
		if (!encrypted.startsWith(FORM + this.keyId + ".")) {
			throw new IllegalStateException(
					"a stored secret (%s) was encrypted under another key: bring back %s or IDENTITY_ENCRYPTION_KEY"
						.formatted(place, FILE));
		}
		byte[] whole = Base64.getUrlDecoder().decode(encrypted.substring(encrypted.lastIndexOf('.') + 1));
		ByteBuffer parts = ByteBuffer.wrap(whole);
		byte[] nonce = new byte[NONCE_BYTES];
		parts.get(nonce);
		byte[] rest = new byte[parts.remaining()];
		parts.get(rest);
		return new String(run(Cipher.DECRYPT_MODE, place, nonce, rest), StandardCharsets.UTF_8);
	}

	/**
	 * Tells whether a stored value is encrypted; earlier builds stored some in clear.
	 */
	public static boolean isEncrypted(String stored) {
		return stored.startsWith(FORM);
	}

	/**
	 * Computes the digest of a secret that is too short for a plain one: without the key,
	 * trying all secrets leads nowhere.
	 * @param place the purpose and the id of the document that holds it
	 */
	public String digest(String place, String secret) {
		try {
			Mac mac = Mac.getInstance(this.authentication.getAlgorithm());
			mac.init(this.authentication);
			return TEXT.encodeToString(mac.doFinal((place + " " + secret).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] run(int mode, String place, byte[] nonce, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.encryption, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("a stored secret (%s) was changed".formatted(place), ex);
		}
	}

}
