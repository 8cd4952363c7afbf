package vn.lhh.identity.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.SecondFactorDesk;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Builds the pages on which a second factor is set, during a sign-in or in one's own
 * account.
 */
@Component
public class SecondFactorPages {

	private static final int GROUP = 4;

	private final SecondFactorDesk desk;

	private final String site;

	SecondFactorPages(SecondFactorDesk desk, IdentityProperties properties) {
		this.desk = desk;
		this.site = Objects.requireNonNullElse(properties.portalUrl().getHost(), "LHH");
	}

	/**
	 * Shows the secret as QR code and text, and asks for a first code.
	 * @param path the address that takes the code
	 */
	ModelAndView enrolment(Account account, String path, String target, @Nullable String broken) {
		Map<String, @Nullable Object> model = proposal(account);
		model.put("target", SignInRedirects.safe(target));
		model.put("path", path);
		model.put("required", this.desk.mustEnrol(account));
		model.put("broken", broken);
		return new ModelAndView("second-factor", model, (broken == null) ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
	}

	/**
	 * Describes the proposed secret for a page: {@code secret} in groups of letters, and
	 * {@code qrCode}.
	 */
	public Map<String, @Nullable Object> proposal(Account account) {
		String secret = this.desk.propose(account);
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("secret", secret.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1 "));
		model.put("qrCode", QrCode.of(address(account, secret)));
		return model;
	}

	/**
	 * Shows new recovery codes, the only time.
	 * @param next the address after it
	 */
	public static ModelAndView recoveryCodes(List<String> codes, String next) {
		return new ModelAndView("recovery-codes", Map.of("codes", codes, "next", next));
	}

	/** Returns the address by which authenticator apps take a secret. */
	public String address(Account account, String secret) {
		return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(this.site), encoded(account.username()),
				secret, encoded(this.site));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
