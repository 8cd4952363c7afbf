package vn.lhh.identity.account.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.password.PasswordTicketDesk;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.identity.account.signin.DeviceCookies;
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

	private final DeviceCookies devices;

	private final RequestOrigin requestOrigin;

	private final IdentityProperties properties;

	LoginCookies(PasswordTicketDesk tickets, SignInTicketDesk signIns, DeviceCookies devices,
			RequestOrigin requestOrigin, IdentityProperties properties) {
		this.tickets = tickets;
		this.signIns = signIns;
		this.devices = devices;
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
		return value(request, DEVICE).flatMap((cookie) -> this.devices.read(cookie, username)).orElseGet(this::network);
	}

	/**
	 * Returns the source for clients without cookies.
	 * @return the network they are in
	 */
	AttemptSource network() {
		return AttemptSource.network(String.valueOf(this.requestOrigin.network()));
	}

	void know(Account account, HttpServletResponse response) {
		write(response, DEVICE, this.devices.issue(account.username()), DEVICE_FOR);
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

}
