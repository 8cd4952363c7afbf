package vn.lhh.gateway.section;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;

/**
 * One circuit breaker and one bulkhead per service, so that a service that is down or
 * slow costs the page neither time nor threads. An open breaker lets probes through by
 * itself.
 */
@Component
class Guards {

	private static final int A_WHOLE_HOME_PAGE = 10;

	private final CircuitBreakerRegistry breakers;

	private final BulkheadRegistry bulkheads;

	Guards(SectionProperties properties) {
		this.breakers = CircuitBreakerRegistry.of(breaker(properties.retryAfter()));
		this.bulkheads = BulkheadRegistry.of(bulkhead(properties.concurrent()));
	}

	private static CircuitBreakerConfig breaker(Duration wait) {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(10)
			.minimumNumberOfCalls(2)
			.failureRateThreshold(50)
			.waitDurationInOpenState(wait)
			.automaticTransitionFromOpenToHalfOpenEnabled(true)
			.permittedNumberOfCallsInHalfOpenState(A_WHOLE_HOME_PAGE)
			.ignoreException((failure) -> failure instanceof SectionRefused)
			.build();
	}

	private static BulkheadConfig bulkhead(int calls) {
		return BulkheadConfig.custom().maxConcurrentCalls(calls).maxWaitDuration(Duration.ZERO).build();
	}

	CircuitBreaker breaker(Backend backend) {
		return this.breakers.circuitBreaker(backend.id());
	}

	void onProbe(Consumer<String> listener) {
		for (Backend backend : Backend.values()) {
			breaker(backend).getEventPublisher().onStateTransition((event) -> {
				if (event.getStateTransition().getToState() == CircuitBreaker.State.HALF_OPEN) {
					listener.accept(backend.id());
				}
			});
		}
	}

	<T> T call(Backend backend, Callable<T> call) throws Exception {
		Bulkhead bulkhead = this.bulkheads.bulkhead(backend.id());
		return breaker(backend).executeCallable(Bulkhead.decorateCallable(bulkhead, call));
	}

}
