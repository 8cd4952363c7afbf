package vn.lhh.identity.account.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Password encoder that hashes by bcrypt, which reads no more than 72 bytes; of a longer
 * password it hashes the HMAC-SHA-384, so that every character counts. Random secrets of
 * 256 bits, which nobody can guess, are matched by their SHA-256.
 */
public final class LongPasswordEncoder implements PasswordEncoder {

	private static final String WHOLE = "{bcrypt}";

	private static final String DIGESTED = "{bcrypt-sha384}";

	private static final String RANDOM = "{sha256}";

	private static final int MOST_BYTES = 72;

	/**
	 * Separates the digests from those of other systems, so that a list of leaked digests
	 * is of no use here.
	 */
	private static final byte[] LABEL = bytes("vn.lhh.identity password");

	private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

	/**
	 * Encodes a random secret of 256 bits.
	 */
	public static String ofRandom(String secret) {
		return RANDOM + SecretGenerator.digest(secret);
	}

	@Override
	public String encode(@Nullable CharSequence password) {
		String text = text(password);
		return fits(text) ? WHOLE + this.bcrypt.encode(text) : DIGESTED + this.bcrypt.encode(digest(text));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		String text = text(password);
		String hash = Objects.requireNonNullElse(encoded, "");
		if (hash.startsWith(RANDOM)) {
			return MessageDigest.isEqual(bytes(ofRandom(text)), bytes(hash));
		}
		if (hash.startsWith(DIGESTED)) {
			return this.bcrypt.matches(digest(text), hash.substring(DIGESTED.length()));
		}
		return hash.startsWith(WHOLE) && this.bcrypt.matches(fits(text) ? text : "-", hash.substring(WHOLE.length()))
				&& fits(text);
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return encoded != null && !encoded.startsWith(RANDOM)
				&& this.bcrypt.upgradeEncoding(encoded.substring(encoded.indexOf('}') + 1));
	}

	private static boolean fits(String text) {
		return bytes(text).length <= MOST_BYTES && text.indexOf('\0') < 0;
	}

	private static String digest(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA384");
			mac.init(new SecretKeySpec(LABEL, mac.getAlgorithm()));
			return Base64.getEncoder().encodeToString(mac.doFinal(bytes(text)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(@Nullable CharSequence password) {
		return (password == null) ? "" : password.toString();
	}

}
