package vn.lhh.identity.account.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.session.AuthenticatedAccount;
import vn.lhh.identity.account.session.BrowserOriginResolver;
import vn.lhh.identity.account.session.SessionDesk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Stores the Spring security context of a browser in a cookie of its own, without a
 * servlet session. The cookies go to {@code /oauth2} and {@code /tai-khoan} only, so
 * pages of the site never carry them.
 */
@Component
public class SessionCookie implements SecurityContextRepository, LogoutHandler {

	private static final String NAME = "LHH_ID_SESSION";

	/** The cookie of the pages of one's own account; it holds the same value. */
	private static final String ACCOUNT = "LHH_ID_ACCOUNT";

	/** The command-line client; any program on a person's machine may claim to be it. */
	public static final String COMMAND_LINE = "portal-cli";

	/**
	 * Leaves cookies alone: the browser stays known for its own tries, and other sites
	 * under the same domain keep theirs.
	 */
	private static final String CLEARED = "\"cache\", \"storage\"";

	private final SessionDesk sessions;

	private final BrowserOriginResolver origins;

	private final String name;

	private final String accountName;

	private final boolean secure;

	SessionCookie(SessionDesk sessions, BrowserOriginResolver origins, IdentityProperties properties) {
		this.sessions = sessions;
		this.origins = origins;
		this.name = properties.cookieName(NAME);
		this.accountName = properties.cookieName(ACCOUNT);
		this.secure = properties.secureCookies();
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return value(holder.getRequest()).flatMap(this.sessions::find)
			.filter((authenticatedAccount) -> this.sessions.isFresh(authenticatedAccount)
					|| !isForCommandLine(holder.getRequest()))
			.<SecurityContext>map(
					(authenticatedAccount) -> new SecurityContextImpl(authentication(authenticatedAccount)))
			.orElseGet(SecurityContextHolder::createEmptyContext);
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication != null) {
			begin(authentication.getName(), response);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return value(request).isPresent();
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		value(request).ifPresent(this.sessions::end);
		write(response, "", 0);
		response.setHeader("Clear-Site-Data", CLEARED);
	}

	/**
	 * Begins a session in this browser.
	 */
	public void begin(String accountId, HttpServletResponse response) {
		write(response, this.sessions.begin(accountId, this.origins.current()), -1);
	}

	/**
	 * Tells whether the request is for the command-line client, whose user must have
	 * signed in a moment ago.
	 */
	private static boolean isForCommandLine(HttpServletRequest request) {
		return COMMAND_LINE.equals(request.getParameter("client_id"));
	}

	private void write(HttpServletResponse response, String value, long age) {
		write(response, this.name, "/oauth2", value, age);
		write(response, this.accountName, "/tai-khoan", value, age);
	}

	private void write(HttpServletResponse response, String name, String path, String value, long age) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.path(path)
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/**
	 * Returns the value that this browser holds.
	 */
	public Optional<String> value(HttpServletRequest request) {
		return Stream.of(this.name, this.accountName)
			.map((cookieName) -> WebUtils.getCookie(request, cookieName))
			.flatMap(Stream::ofNullable)
			.map(Cookie::getValue)
			.findFirst();
	}

	private static Authentication authentication(AuthenticatedAccount authenticatedAccount) {
		FactorGrantedAuthority factor = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
			.issuedAt(authenticatedAccount.at())
			.build();
		return UsernamePasswordAuthenticationToken.authenticated(authenticatedAccount.accountId(), null,
				List.of(factor));
	}

}
