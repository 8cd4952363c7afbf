package vn.lhh.gateway.backend;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

/**
 * How many failures open which circuit breaker.
 *
 * @param service of a service, for everybody: half of the calls
 * @param client of a service, for one client: so many in a row
 * @param address of one address: so many in a row
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
