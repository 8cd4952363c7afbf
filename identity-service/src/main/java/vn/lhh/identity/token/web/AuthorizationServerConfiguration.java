package vn.lhh.identity.token.web;

import java.util.Optional;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.password.LongPasswordEncoder;
import vn.lhh.identity.token.SigningKeyRotation;
import vn.lhh.identity.token.TokenClaimsCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * Configures the Spring authorization server: its issuer, how it signs, and how this
 * service verifies its own tokens.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

	@Bean
	AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
		return AuthorizationServerSettings.builder()
			.issuer(properties.issuer())
			.oidcLogoutEndpoint("/oauth2/logout")
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new LongPasswordEncoder();
	}

	@Bean
	JwtEncoder jwtEncoder(SigningKeyRotation keys) {
		NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
		encoder.setJwkSelector(keys::signing);
		return encoder;
	}

	@Bean
	JwtDecoder jwtDecoder(SigningKeyRotation keys, IdentityProperties properties, AccountReader accounts) {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				JwtValidators.createDefaultWithIssuer(properties.issuer()),
				new JwtAudienceValidator(TokenClaimsCustomizer.AUDIENCE), (token) -> standing(token, accounts)));
		return decoder;
	}

	/**
	 * Checks the account's standing, which it looks up each time.
	 */
	private static OAuth2TokenValidatorResult standing(Jwt token, AccountReader accounts) {
		boolean refused = token.getExpiresAt() == null || Optional.ofNullable(token.getSubject())
			.flatMap(accounts::standing)
			.filter((accountStanding) -> !accountStanding.allows(token))
			.isPresent();
		return refused ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
				: OAuth2TokenValidatorResult.success();
	}

}
