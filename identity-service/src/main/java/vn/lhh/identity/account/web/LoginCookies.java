package vn.lhh.identity.account.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.password.PasswordTicketDesk;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.identity.account.signin.DeviceKey;
import vn.lhh.identity.account.signin.SignInStep;
import vn.lhh.identity.account.signin.SignInTicketDesk;
import vn.lhh.identity.audit.RequestOrigin;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Writes and reads the cookies of the sign-in pages, which browsers send to
 * {@code /login} only. One lets its holder choose a password, one go on with a sign-in
 * after the password. The third is signed for the account that signed in on this browser
 * before, so that other sources' guesses don't slow it down; it gives no access.
 */
@Component
class LoginCookies {

	static final String TICKET = "LHH_ID_TICKET";

	static final String STEP = "LHH_ID_STEP";

	static final String DEVICE = "LHH_ID_DEVICE";

	private static final Duration DEVICE_FOR = Duration.ofDays(180);

	private final PasswordTicketDesk tickets;

	private final SignInTicketDesk signIns;

	private final DeviceKey key;

	private final RequestOrigin requestOrigin;

	private final IdentityProperties properties;

	LoginCookies(PasswordTicketDesk tickets, SignInTicketDesk signIns, DeviceKey key, RequestOrigin requestOrigin,
			IdentityProperties properties) {
		this.tickets = tickets;
		this.signIns = signIns;
		this.key = key;
		this.requestOrigin = requestOrigin;
		this.properties = properties;
	}

	/**
	 * Returns the source of a sign-in attempt: a browser on which that account signed in
	 * before, or else a network.
	 * @param request with the cookie
	 * @param username as typed
	 * @return the key by which attempts are counted
	 */
	AttemptSource source(HttpServletRequest request, String username) {
		return value(request, DEVICE).filter((cookie) -> isSigned(cookie, username))
			.map((cookie) -> AttemptSource.device(cookie.substring(0, cookie.indexOf('.'))))
			.orElseGet(this::network);
	}

	/**
	 * Returns the source for clients without cookies.
	 * @return the network they are in
	 */
	AttemptSource network() {
		return AttemptSource.network(String.valueOf(this.requestOrigin.network()));
	}

	void know(Account account, HttpServletResponse response) {
		String device = UUID.randomUUID().toString();
		write(response, DEVICE, device + "." + signature(device, account.username()), DEVICE_FOR);
	}

	void admit(Account account, HttpServletResponse response) {
		write(response, TICKET, this.tickets.admit(account), Duration.ofSeconds(-1));
	}

	Optional<Account> admitted(HttpServletRequest request) {
		return value(request, TICKET).flatMap(this.tickets::admitted);
	}

	void dismiss(HttpServletResponse response) {
		write(response, TICKET, "", Duration.ZERO);
	}

	void begin(SignInStep step, Account account, HttpServletResponse response) {
		write(response, STEP, this.signIns.issue(account, step), Duration.ofSeconds(-1));
	}

	/**
	 * Returns the account whose sign-in is at this step in this browser.
	 */
	Optional<Account> at(SignInStep step, HttpServletRequest request) {
		return value(request, STEP).flatMap((value) -> this.signIns.find(value, step));
	}

	void endStep(HttpServletRequest request, HttpServletResponse response) {
		value(request, STEP).ifPresent(this.signIns::end);
		write(response, STEP, "", Duration.ZERO);
	}

	/**
	 * Tells whether a page of this site sent the form, as far as the browser says so; the
	 * request's own {@code Host} header does not count.
	 */
	boolean isOwnForm(HttpServletRequest request) {
		String from = request.getHeader(HttpHeaders.ORIGIN);
		String site = request.getHeader("Sec-Fetch-Site");
		boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
		return !foreign && (from == null || "same-origin".equals(site) || from.equals(this.properties.issuer()));
	}

	private boolean isSigned(String cookie, String username) {
		int dot = cookie.indexOf('.');
		String name = username.strip().toLowerCase(Locale.ROOT);
		return dot > 0 && MessageDigest.isEqual(bytes(cookie.substring(dot + 1)),
				bytes(signature(cookie.substring(0, dot), name)));
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

	private void write(HttpServletResponse response, String name, String value, Duration age) {
		ResponseCookie cookie = ResponseCookie.from(this.properties.cookieName(name), value)
			.httpOnly(true)
			.secure(this.properties.secureCookies())
			.sameSite("Strict")
			.path("/login")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private Optional<String> value(HttpServletRequest request, String name) {
		return Optional.ofNullable(WebUtils.getCookie(request, this.properties.cookieName(name)))
			.map((cookie) -> cookie.getValue());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
