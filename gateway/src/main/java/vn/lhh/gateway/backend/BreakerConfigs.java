package vn.lhh.gateway.backend;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

/**
 * Circuit breaker thresholds derived from {@link BreakerProperties}.
 *
 * @param service per service, for all clients: opens when half of the calls fail
 * @param client per service and client: opens after a number of failures in a row
 * @param address per address: opens after a number of failures in a row
 */
record BreakerConfigs(CircuitBreakerConfig service, CircuitBreakerConfig client, CircuitBreakerConfig address) {

	static BreakerConfigs of(BreakerProperties properties) {
		int many = properties.addresses();
		return new BreakerConfigs(config(properties, many * 2, many, 50), config(properties, many, many, 100),
				config(properties, properties.failures(), properties.failures(), 100));
	}

	private static CircuitBreakerConfig config(BreakerProperties properties, int window, int least, int percent) {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(window)
			.minimumNumberOfCalls(least)
			.failureRateThreshold(percent)
			.waitDurationInOpenState(properties.pause())
			.permittedNumberOfCallsInHalfOpenState(1)
			.build();
	}

}
