package vn.lhh.gateway.backend;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.lhh.gateway.PropertyChecks;

/**
 * Circuit breaker settings per service and per address.
 *
 * @param enabled whether circuit breakers are used at all
 * @param pause how long a breaker stays open before a trial call
 * @param addresses how many different addresses must fail, and be half of those called,
 * before the breaker of the whole service opens
 * @param failures how often in a row one address must fail before its breaker opens
 */
@ConfigurationProperties("gateway.breaker")
record BreakerProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration pause,
		@DefaultValue("5") int addresses, @DefaultValue("3") int failures) {

	BreakerProperties {
		PropertyChecks.positive("gateway.breaker.addresses", addresses);
		PropertyChecks.positive("gateway.breaker.failures", failures);
	}

}
