package vn.lhh.identity.token.web;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/**
 * Authentication provider that allows one attempt per authorization code: a wrong
 * verifier uses the code up.
 */
class CodeSpender implements AuthenticationProvider {

	private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);

	private final AuthenticationProvider provider;

	private final OAuth2AuthorizationService authorizations;

	CodeSpender(AuthenticationProvider provider, OAuth2AuthorizationService authorizations) {
		this.provider = provider;
		this.authorizations = authorizations;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication client) {
		try {
			return this.provider.authenticate(client);
		}
		catch (OAuth2AuthenticationException ex) {
			if (OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode())
					&& client instanceof OAuth2ClientAuthenticationToken token
					&& token.getAdditionalParameters().get(OAuth2ParameterNames.CODE) instanceof String code) {
				spend(code);
			}
			throw ex;
		}
	}

	private void spend(String code) {
		OAuth2Authorization authorization = this.authorizations.findByToken(code, CODE);
		if (authorization != null) {
			this.authorizations.remove(authorization);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.provider.supports(authentication);
	}

}
