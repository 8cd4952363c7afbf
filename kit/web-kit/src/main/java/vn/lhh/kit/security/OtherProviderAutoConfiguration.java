package vn.lhh.kit.security;

import vn.lhh.kit.condition.ConditionalOnResourceServer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Auto-configuration that lets a service take the access tokens of another provider too,
 * where a setting names one.
 */
@AutoConfiguration
@ConditionalOnResourceServer
@EnableConfigurationProperties(OtherProviderProperties.class)
public class OtherProviderAutoConfiguration {

	@Bean
	static BeanPostProcessor otherProvider(ObjectProvider<OtherProviderProperties> properties) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof JwtDecoder own) ? decoder(own, properties.getObject()) : bean;
			}
		};
	}

	private static JwtDecoder decoder(JwtDecoder own, OtherProviderProperties properties) {
		return properties.issuer().isBlank() ? own : new TwoProvidersJwtDecoder(own, properties);
	}

}
