package vn.lhh.gateway.backend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Circuit breakers per service, per address, per client and per client request. A
 * client's failures open its own breakers; at the shared ones each client counts once, so
 * that many clients must fail before others are turned away. Only a service that accepts
 * no connection is judged by every call. Home page sections never open a breaker: with
 * their short deadlines and frequent calls they would outvote all others; they only help
 * to close a breaker again.
 */
final class CircuitBreakers {

	private static final int SERVICE_UNAVAILABLE = 503;

	private static final int MOST_CLIENTS = 20_000;

	private static final int MOST_TRIALS = 2000;

	private static final Duration REMEMBERED = Duration.ofSeconds(30);

	private final Map<Backend, CircuitBreaker> services = new EnumMap<>(Backend.class);

	private final KeyedCircuitBreakers addresses;

	private final KeyedCircuitBreakers clients;

	private final KeyedCircuitBreakers requests;

	private final Cache<String, Boolean> counted;

	private final Cache<String, Boolean> failedTrials;

	CircuitBreakers(BreakerProperties properties, MeterRegistry meters) {
		BreakerConfigs configs = BreakerConfigs.of(properties);
		this.addresses = new KeyedCircuitBreakers(configs.address(), REMEMBERED);
		this.clients = new KeyedCircuitBreakers(configs.client(), REMEMBERED);
		this.requests = new KeyedCircuitBreakers(configs.address(), REMEMBERED);
		this.counted = remembered(MOST_CLIENTS, REMEMBERED);
		this.failedTrials = remembered(MOST_TRIALS, properties.pause().multipliedBy(3));
		for (Backend backend : Backend.values()) {
			CircuitBreaker service = CircuitBreaker.of(backend.id(), configs.service());
			this.services.put(backend, service);
			Gauge.builder("gateway.breaker.open", service, (breaker) -> (breaker.getState() == State.OPEN) ? 1 : 0)
				.tag("service", backend.id())
				.register(meters);
		}
	}

	private static Cache<String, Boolean> remembered(int most, Duration time) {
		return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(time).build();
	}

	/**
	 * Returns a permitted attempt, or null if a breaker is open. The caller must report
	 * the attempt's result.
	 */
	@Nullable Attempt attempt(BackendCall call) {
		Attempt attempt = new Attempt(call, Objects.requireNonNull(this.services.get(call.backend())));
		boolean allowed = attempt.enter(this.requests.find(attempt.request))
				&& attempt.enter(this.clients.find(attempt.sender))
				&& attempt.enter(this.addresses.find(attempt.address)) && attempt.mayTry()
				&& attempt.service.tryAcquirePermission();
		if (!allowed) {
			attempt.leave();
		}
		return allowed ? attempt : null;
	}

	private boolean countsNow(String sender) {
		return this.counted.asMap().putIfAbsent(sender, Boolean.TRUE) == null;
	}

	/** One call that passed all breakers. */
	final class Attempt {

		private final CallPurpose purpose;

		private final String request;

		private final String sender;

		private final String address;

		private final CircuitBreaker service;

		private final List<CircuitBreaker> entered = new ArrayList<>(3);

		private Attempt(BackendCall call, CircuitBreaker service) {
			this.purpose = call.purpose();
			this.request = call.request();
			this.sender = call.sender();
			this.address = call.address();
			this.service = service;
		}

		private boolean enter(@Nullable CircuitBreaker breaker) {
			return breaker == null || (breaker.tryAcquirePermission() && this.entered.add(breaker));
		}

		/** A client whose trial call failed does not get the next trial as well. */
		private boolean mayTry() {
			return this.service.getState() == State.CLOSED
					|| CircuitBreakers.this.failedTrials.getIfPresent(this.sender) == null;
		}

		private void leave() {
			this.entered.forEach(CircuitBreaker::releasePermission);
			this.entered.clear();
		}

		// A service that answers 503 is alive, and often means only a part of itself.
		void answered(int status) {
			if (status == SERVICE_UNAVAILABLE) {
				releaseWithoutResult();
			}
			else if (status >= 500) {
				Exception failure = new IllegalStateException("answered " + status);
				judge(failure, count(failure, false));
			}
			else {
				succeeded();
			}
		}

		/** No readable response came. */
		void failed(BackendException failure) {
			judge(failure, count(failure, true) || (failure.unreachable() && !isHome()));
		}

		/** Ends an attempt whose result says nothing about the service. */
		void releaseWithoutResult() {
			leave();
			this.service.releasePermission();
		}

		private void succeeded() {
			leave();
			CircuitBreakers.this.requests.forget(this.request);
			CircuitBreakers.this.clients.forget(this.sender);
			CircuitBreakers.this.addresses.forget(this.address);
			CircuitBreakers.this.failedTrials.invalidate(this.sender);
			if (isHome() && this.service.getState() == State.CLOSED) {
				this.service.releasePermission();
			}
			else {
				this.service.onSuccess(0, this.service.getTimestampUnit());
			}
		}

		private boolean isHome() {
			return this.purpose == CallPurpose.HOME;
		}

		private void judge(Exception failure, boolean counts) {
			boolean trial = this.service.getState() == State.HALF_OPEN;
			if (trial && !(failure instanceof BackendException backend && backend.unreachable())) {
				CircuitBreakers.this.failedTrials.put(this.sender, Boolean.TRUE);
			}
			if (counts || trial) {
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
		private boolean count(Exception failure, boolean withoutResponse) {
			leave();
			if (isHome()) {
				return false;
			}
			boolean again = CircuitBreakers.this.requests.find(this.request) != null;
			CircuitBreakers.this.requests.fail(this.request, failure);
			if (again) {
				return false;
			}
			if (withoutResponse) {
				CircuitBreakers.this.clients.fail(this.sender, failure);
			}
			if (countsNow(this.sender + ' ' + this.address)) {
				CircuitBreakers.this.addresses.fail(this.address, failure);
			}
			return countsNow(this.sender);
		}

	}

}
