package vn.lhh.identity.account.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Signs and reads the values of device cookies, each for one account and with the moment
 * at which the browser became known.
 */
@Component
public class DeviceCookies {

	private static final Pattern VALUE = Pattern.compile("([\\w-]+?)(?:_(\\d{1,15}))?\\.([\\w-]+)");

	private final DeviceKey key;

	private final Clock clock;

	DeviceCookies(DeviceKey key, Clock clock) {
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Signs a new value.
	 * @param username of the account that just signed in
	 */
	public String issue(String username) {
		String device = UUID.randomUUID() + "_" + this.clock.instant().toEpochMilli();
		return device + "." + signature(device, username);
	}

	/**
	 * Reads a value.
	 * @param username as typed
	 * @return empty if it was not signed for that account
	 */
	public Optional<AttemptSource> read(String value, String username) {
		Matcher matcher = VALUE.matcher(value);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String device = value.substring(0, matcher.start(3) - 1);
		String expected = signature(device, username.strip().toLowerCase(Locale.ROOT));
		if (!MessageDigest.isEqual(bytes(matcher.group(3)), bytes(expected))) {
			return Optional.empty();
		}
		Instant since = (matcher.group(2) == null) ? Instant.EPOCH
				: Instant.ofEpochMilli(Long.parseLong(matcher.group(2)));
		return Optional.of(AttemptSource.device(device, since));
	}

	private String signature(String device, String username) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(bytes(this.key.value()), mac.getAlgorithm()));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(device + " " + username)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
