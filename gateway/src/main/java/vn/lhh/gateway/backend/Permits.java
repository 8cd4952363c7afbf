package vn.lhh.gateway.backend;

import java.util.ArrayList;
import java.util.List;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/**
 * Circuit breaker permissions held by one call and released together.
 */
final class Permits {

	private final List<CircuitBreaker> held = new ArrayList<>(3);

	boolean take(CircuitBreaker breaker) {
		return breaker.tryAcquirePermission() && this.held.add(breaker);
	}

	void giveBack() {
		this.held.forEach(CircuitBreaker::releasePermission);
		this.held.clear();
	}

}
