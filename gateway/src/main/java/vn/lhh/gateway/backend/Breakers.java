package vn.lhh.gateway.backend;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker per service and one per failing address. An address that fails
 * again and again counts against its service once, so that it takes many different ones
 * to stop a service; only a service that nobody can connect to is judged by every call.
 * Parts of the home page never stop one: they are waited for so shortly, and asked for so
 * often, that they would outvote all others; they only help to find it well again.
 */
@Component
class Breakers {

	private static final int MOST_ADDRESSES = 2000;

	private static final Duration REMEMBERED = Duration.ofSeconds(30);

	private final CircuitBreakerRegistry services;

	private final CircuitBreakerConfig address;

	private final Cache<String, CircuitBreaker> addresses = Caffeine.newBuilder()
		.maximumSize(MOST_ADDRESSES)
		.expireAfterAccess(REMEMBERED)
		.build();

	Breakers(BreakerProperties properties, MeterRegistry meters) {
		int many = properties.addresses();
		this.services = CircuitBreakerRegistry.of(config(properties.pause(), many * 2, many, 50));
		this.address = config(properties.pause(), properties.failures(), properties.failures(), 100);
		for (Backend backend : Backend.values()) {
			Gauge.builder("gateway.breaker.open", service(backend), (breaker) -> open(breaker) ? 1 : 0)
				.tag("service", backend.id())
				.register(meters);
		}
	}

	private static CircuitBreakerConfig config(Duration pause, int window, int least, int percent) {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(window)
			.minimumNumberOfCalls(least)
			.failureRateThreshold(percent)
			.waitDurationInOpenState(pause)
			.permittedNumberOfCallsInHalfOpenState(1)
			.build();
	}

	private static boolean open(CircuitBreaker breaker) {
		return breaker.getState() == State.OPEN;
	}

	private CircuitBreaker service(Backend backend) {
		return this.services.circuitBreaker(backend.id());
	}

	/** Whether to ask; whoever is let through has to say how it went. */
	boolean allow(Errand errand) {
		CircuitBreaker known = this.addresses.getIfPresent(errand.address());
		if (known != null && !known.tryAcquirePermission()) {
			return false;
		}
		boolean allowed = service(errand.backend()).tryAcquirePermission();
		if (!allowed && known != null) {
			known.releasePermission();
		}
		return allowed;
	}

	void succeeded(Errand errand) {
		this.addresses.invalidate(errand.address());
		CircuitBreaker service = service(errand.backend());
		if (errand.lane() == Lane.HOME && service.getState() == State.CLOSED) {
			service.releasePermission();
		}
		else {
			service.onSuccess(0, TimeUnit.NANOSECONDS);
		}
	}

	/** It went in a way that tells nothing. */
	void saidNothing(Errand errand) {
		CircuitBreaker known = this.addresses.getIfPresent(errand.address());
		if (known != null) {
			known.releasePermission();
		}
		service(errand.backend()).releasePermission();
	}

	void failed(Errand errand, Exception failure, boolean unreachable) {
		boolean tells = errand.lane() != Lane.HOME && (fail(errand, failure) || unreachable);
		CircuitBreaker service = service(errand.backend());
		if (tells || service.getState() == State.HALF_OPEN) {
			service.onError(0, TimeUnit.NANOSECONDS, failure);
		}
		else {
			service.releasePermission();
		}
	}

	private boolean fail(Errand errand, Exception failure) {
		@Nullable CircuitBreaker before = this.addresses.getIfPresent(errand.address());
		this.addresses.get(errand.address(), (name) -> CircuitBreaker.of(name, this.address))
			.onError(0, TimeUnit.NANOSECONDS, failure);
		return before == null;
	}

}
