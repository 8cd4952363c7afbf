package vn.lhh.identity.account.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Password encoder that hashes by bcrypt, which reads no more than 72 bytes; of a longer
 * password it hashes the HMAC-SHA-384, so that every character counts.
 */
public final class LongPasswordEncoder implements PasswordEncoder {

	private static final String WHOLE = "{bcrypt}";

	private static final String DIGESTED = "{bcrypt-sha384}";

	private static final int MOST_BYTES = 72;

	/**
	 * Separates the digests from those of other systems, so that a list of leaked digests
	 * is of no use here.
	 */
	private static final byte[] LABEL = "vn.lhh.identity password".getBytes(StandardCharsets.UTF_8);

	private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

	@Override
	public String encode(@Nullable CharSequence password) {
		String text = text(password);
		return fits(text) ? WHOLE + this.bcrypt.encode(text) : DIGESTED + this.bcrypt.encode(digest(text));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		String text = text(password);
		String hash = Objects.requireNonNullElse(encoded, "");
		if (hash.startsWith(DIGESTED)) {
			return this.bcrypt.matches(digest(text), hash.substring(DIGESTED.length()));
		}
		return hash.startsWith(WHOLE) && this.bcrypt.matches(fits(text) ? text : "-", hash.substring(WHOLE.length()))
				&& fits(text);
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return encoded != null && this.bcrypt.upgradeEncoding(encoded.substring(encoded.indexOf('}') + 1));
	}

	private static boolean fits(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && text.indexOf('\0') < 0;
	}

	private static String digest(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA384");
			mac.init(new SecretKeySpec(LABEL, mac.getAlgorithm()));
			return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(@Nullable CharSequence password) {
		return (password == null) ? "" : password.toString();
	}

}
