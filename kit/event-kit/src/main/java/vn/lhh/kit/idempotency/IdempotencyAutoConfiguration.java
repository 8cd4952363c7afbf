package vn.lhh.kit.idempotency;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration of {@code Idempotency-Key} on every POST of every service.
 */
@AutoConfiguration
@ConditionalOnWebApplication
public class IdempotencyAutoConfiguration {

	@Bean
	RecordedResponses recordedResponses(MongoOperations mongo, Clock clock) {
		return new RecordedResponses(mongo, clock);
	}

	/**
	 * Runs after the security filters, which know the caller.
	 */
	@Bean
	FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(RecordedResponses responses) {
		FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
				new IdempotencyFilter(responses));
		registration.setOrder(0);
		return registration;
	}

	/**
	 * Runs after the audience check.
	 */
	@Configuration(proxyBeanMethods = false)
	static class InterceptorConfiguration implements WebMvcConfigurer {

		private static final int AFTER_AUDIENCE = 10;

		private final RecordedResponses responses;

		InterceptorConfiguration(RecordedResponses responses) {
			this.responses = responses;
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(new IdempotencyInterceptor(this.responses)).order(AFTER_AUDIENCE);
		}

	}

}
