package vn.lhh.kit.security;

import java.net.URI;

import tools.jackson.databind.json.JsonMapper;

import vn.lhh.kit.condition.ConditionalOnResourceServer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration that lets every service learn which accounts are stopped, from the
 * host on which identity-service publishes its keys.
 */
@AutoConfiguration(after = KitSecurityAutoConfiguration.class)
@ConditionalOnResourceServer
@ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")
public class AccountStandingAutoConfiguration {

	private static final String PATH = "/internal/standings";

	private static final int AFTER_AUDIENCE = 10;

	@Bean
	AccountStandings standings(@Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") URI keys,
			@Value("${portal.oidc.issuer:}") String otherIssuer, JsonMapper json) {
		return new AccountStandings(keys.resolve(PATH), otherIssuer, json);
	}

	@Bean
	WebMvcConfigurer sensitiveRoutes(AccountStandings accountStandings) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new SensitiveRouteInterceptor(accountStandings)).order(AFTER_AUDIENCE);
			}
		};
	}

}
