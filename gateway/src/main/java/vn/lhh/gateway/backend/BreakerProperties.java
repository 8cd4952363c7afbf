package vn.lhh.gateway.backend;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a service, or one address of it, is left alone for a while.
 *
 * @param enabled whether it ever is
 * @param pause how long, until a few requests try again
 * @param addresses how many different addresses must have failed, and be half of those
 * asked, before the whole service is left alone
 * @param failures how often in a row one address must have failed before it is
 */
@Validated
@ConfigurationProperties("gateway.breaker")
record BreakerProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration pause,
		@DefaultValue("5") @Positive int addresses, @DefaultValue("3") @Positive int failures) {
}
