package vn.lhh.gateway.backend;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.lhh.gateway.PropertyChecks;

/**
 * When a service, or one address of it, is left alone for a while.
 *
 * @param enabled whether it ever is
 * @param pause how long, until a few requests try again
 * @param addresses how many different addresses must have failed, and be half of those
 * asked, before the whole service is left alone
 * @param failures how often in a row one address must have failed before it is
 */
@ConfigurationProperties("gateway.breaker")
record BreakerProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration pause,
		@DefaultValue("5") int addresses, @DefaultValue("3") int failures) {

	BreakerProperties {
		PropertyChecks.positive("gateway.breaker.addresses", addresses);
		PropertyChecks.positive("gateway.breaker.failures", failures);
	}

}
