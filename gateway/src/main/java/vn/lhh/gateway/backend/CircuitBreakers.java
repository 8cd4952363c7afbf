package vn.lhh.gateway.backend;

import java.time.Duration;

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
 * Circuit breakers per service, per address, per client and per client request. A
 * client's failures open its own breakers; at the shared ones each client counts once, so
 * that many clients must fail before others are turned away. Only a service that accepts
 * no connection is judged by every call. Home page sections never open a breaker: with
 * their short deadlines and frequent calls they would outvote all others; they only help
 * to close a breaker again.
 */
@Component
class CircuitBreakers {

	private static final int MOST = 2000;

	private static final int MOST_CLIENTS = 20_000;

	private static final Duration REMEMBERED = Duration.ofSeconds(30);

	private final Cache<String, CircuitBreaker> addresses = breakers();

	private final Cache<String, CircuitBreaker> clients = breakers();

	private final Cache<String, CircuitBreaker> requests = breakers();

	private final Cache<String, Boolean> counted = Caffeine.newBuilder()
		.maximumSize(MOST_CLIENTS)
		.expireAfterWrite(REMEMBERED)
		.build();

	private final Cache<String, Boolean> failedTrials;

	private final CircuitBreakerRegistry services;

	private final BreakerConfigs configs;

	CircuitBreakers(BreakerProperties properties, MeterRegistry meters) {
		this.configs = BreakerConfigs.of(properties);
		this.services = CircuitBreakerRegistry.of(this.configs.service());
		this.failedTrials = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterWrite(properties.pause().multipliedBy(3))
			.build();
		for (Backend backend : Backend.values()) {
			Gauge.builder("gateway.breaker.open", service(backend), (breaker) -> open(breaker) ? 1 : 0)
				.tag("service", backend.id())
				.register(meters);
		}
	}

	private static Cache<String, CircuitBreaker> breakers() {
		return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(REMEMBERED).build();
	}

	private static boolean open(CircuitBreaker breaker) {
		return breaker.getState() == State.OPEN;
	}

	private CircuitBreaker service(Backend backend) {
		return this.services.circuitBreaker(backend.id());
	}

	/**
	 * Returns a permitted attempt, or null if a breaker is open. The caller must report
	 * the attempt's result.
	 */
	@Nullable Attempt attempt(BackendCall backendCall) {
		Attempt attempt = new Attempt(backendCall);
		boolean allowed = attempt.enter(this.requests.getIfPresent(backendCall.request()))
				&& attempt.enter(this.clients.getIfPresent(backendCall.sender()))
				&& attempt.enter(this.addresses.getIfPresent(backendCall.address())) && mayTry(backendCall)
				&& attempt.service.tryAcquirePermission();
		if (!allowed) {
			attempt.leave();
		}
		return allowed ? attempt : null;
	}

	/** A client whose trial call failed does not get the next trial as well. */
	private boolean mayTry(BackendCall backendCall) {
		return service(backendCall.backend()).getState() == State.CLOSED
				|| this.failedTrials.getIfPresent(backendCall.sender()) == null;
	}

	private boolean countsNow(String sender) {
		return this.counted.asMap().putIfAbsent(sender, Boolean.TRUE) == null;
	}

	private static CircuitBreaker of(Cache<String, CircuitBreaker> known, String name, CircuitBreakerConfig config) {
		return known.get(name, (missing) -> CircuitBreaker.of(missing, config));
	}

	/** One call that passed all breakers. */
	final class Attempt {

		private final BackendCall backendCall;

		private final CircuitBreaker service;

		private final Permits permits = new Permits();

		private Attempt(BackendCall backendCall) {
			this.backendCall = backendCall;
			this.service = service(backendCall.backend());
		}

		private boolean enter(@Nullable CircuitBreaker breaker) {
			return breaker == null || this.permits.take(breaker);
		}

		private void leave() {
			this.permits.giveBack();
		}

		void succeeded() {
			leave();
			CircuitBreakers.this.requests.invalidate(this.backendCall.request());
			CircuitBreakers.this.clients.invalidate(this.backendCall.sender());
			CircuitBreakers.this.addresses.invalidate(this.backendCall.address());
			CircuitBreakers.this.failedTrials.invalidate(this.backendCall.sender());
			if (this.backendCall.lane() == CallPurpose.HOME && this.service.getState() == State.CLOSED) {
				this.service.releasePermission();
			}
			else {
				this.service.onSuccess(0, this.service.getTimestampUnit());
			}
		}

		/** Ends an attempt whose result says nothing about the service. */
		void releaseWithoutResult() {
			leave();
			this.service.releasePermission();
		}

		/** The service answered with an error of its own. */
		void faulted(Exception failure) {
			judge(failure, note(failure, false));
		}

		/** No readable response came. */
		void failed(BackendException failure) {
			judge(failure, note(failure, true) || (failure.unreachable() && !isHome()));
		}

		private boolean isHome() {
			return this.backendCall.lane() == CallPurpose.HOME;
		}

		private void judge(Exception failure, boolean tells) {
			boolean trial = this.service.getState() == State.HALF_OPEN;
			if (trial && !(failure instanceof BackendException dead && dead.unreachable())) {
				CircuitBreakers.this.failedTrials.put(this.backendCall.sender(), Boolean.TRUE);
			}
			if (tells || trial) {
				this.service.onError(0, this.service.getTimestampUnit(), failure);
			}
			else {
				this.service.releasePermission();
			}
		}

		/**
		 * Counts a failure; returns whether it counts for the whole service and all
		 * clients.
		 */
		private boolean note(Exception failure, boolean late) {
			leave();
			if (isHome()) {
				return false;
			}
			boolean before = CircuitBreakers.this.requests.getIfPresent(this.backendCall.request()) != null;
			fail(CircuitBreakers.this.requests, this.backendCall.request(), CircuitBreakers.this.configs.address(),
					failure);
			if (before) {
				return false;
			}
			if (late) {
				fail(CircuitBreakers.this.clients, this.backendCall.sender(), CircuitBreakers.this.configs.client(),
						failure);
			}
			if (countsNow(this.backendCall.sender() + ' ' + this.backendCall.address())) {
				fail(CircuitBreakers.this.addresses, this.backendCall.address(), CircuitBreakers.this.configs.address(),
						failure);
			}
			return countsNow(this.backendCall.sender());
		}

		private static void fail(Cache<String, CircuitBreaker> known, String name, CircuitBreakerConfig config,
				Exception failure) {
			CircuitBreaker breaker = of(known, name, config);
			breaker.onError(0, breaker.getTimestampUnit(), failure);
		}

	}

}
