package vn.lhh.kit.security;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Bearer token handling where no token is needed: an invalid token counts as none, so
 * that a reader with an expired session can still read.
 */
class OptionalTokens {

	private static final String ANYONE = "anonymous";

	private final RequestMatcher needed;

	private final AuthenticationManager strict;

	private final BearerTokenResolver tokens = new DefaultBearerTokenResolver();

	OptionalTokens(RequestMatcher needed, JwtDecoder decoder) {
		this.needed = needed;
		JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
		this.strict = (token) -> authenticate(provider, token);
	}

	private static Authentication authenticate(JwtAuthenticationProvider provider, Authentication token) {
		try {
			return Objects.requireNonNull(provider.authenticate(token));
		}
		catch (AuthenticationServiceException ex) {
			throw new ProviderAwayException(ex);
		}
	}

	/**
	 * Returns the request's token if it is well-formed.
	 */
	@Nullable String token(HttpServletRequest request) {
		try {
			return this.tokens.resolve(request);
		}
		catch (AuthenticationException ex) {
			if (this.needed.matches(request)) {
				throw ex;
			}
			return null;
		}
	}

	AuthenticationManager manager(HttpServletRequest request) {
		return this.needed.matches(request) ? this.strict : this::lenient;
	}

	private Authentication lenient(Authentication token) {
		try {
			return this.strict.authenticate(token);
		}
		catch (AuthenticationException ex) {
			return new AnonymousAuthenticationToken(ANYONE, ANYONE,
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
		}
	}

}
