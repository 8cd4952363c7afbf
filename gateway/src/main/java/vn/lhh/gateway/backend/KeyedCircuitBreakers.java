package vn.lhh.gateway.backend;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.jspecify.annotations.Nullable;

/**
 * Circuit breakers per key. Keys come from outside, so there is a breaker only after a
 * failure, and it is forgotten when it is not used.
 */
final class KeyedCircuitBreakers {

	private static final int MOST = 2000;

	private final Cache<String, CircuitBreaker> breakers;

	private final CircuitBreakerConfig config;

	KeyedCircuitBreakers(CircuitBreakerConfig config, Duration unused) {
		this.config = config;
		this.breakers = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(unused).build();
	}

	@Nullable CircuitBreaker find(String key) {
		return this.breakers.getIfPresent(key);
	}

	void fail(String key, Exception failure) {
		CircuitBreaker breaker = this.breakers.get(key, (missing) -> CircuitBreaker.of(missing, this.config));
		breaker.onError(0, breaker.getTimestampUnit(), failure);
	}

	void forget(String key) {
		this.breakers.invalidate(key);
	}

}
