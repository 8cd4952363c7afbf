package vn.lhh.gateway.backend;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.CircuitBreakers.Attempt;

/**
 * Bulkheads and circuit breakers in front of the backends, the same for routes, edge
 * cache and home page, so that no service can harm the others. Each service has a
 * bulkhead per purpose: a hanging service uses up its own permits only, and a call that
 * finds none fails at once. One kind of page takes at most half of the permits of
 * {@code web}, since the cause may be another service behind it, and one client at most
 * its share.
 */
@Component
public class BackendGuard {

	private final Map<Backend, Map<CallPurpose, Bulkhead>> bulkheads = new EnumMap<>(Backend.class);

	private final KeyedSemaphore pageKinds = new KeyedSemaphore();

	private final KeyedSemaphore clients = new KeyedSemaphore();

	private final BackendBulkheadProperties properties;

	private final boolean breaking;

	private final CircuitBreakers circuitBreakers;

	private final MeterRegistry meters;

	BackendGuard(BackendBulkheadProperties properties, BreakerProperties breakers, MeterRegistry meters) {
		this.properties = properties;
		this.breaking = breakers.enabled();
		this.circuitBreakers = new CircuitBreakers(breakers, meters);
		this.meters = meters;
		for (Backend backend : Backend.values()) {
			Map<CallPurpose, Bulkhead> bulkheadsOfBackend = new EnumMap<>(CallPurpose.class);
			for (CallPurpose purpose : CallPurpose.values()) {
				bulkheadsOfBackend.put(purpose, bulkhead(backend, purpose, properties.permits(purpose)));
			}
			this.bulkheads.put(backend, bulkheadsOfBackend);
		}
	}

	private Bulkhead bulkhead(Backend backend, CallPurpose purpose, int permits) {
		BulkheadConfig config = BulkheadConfig.custom()
			.maxConcurrentCalls(permits)
			.maxWaitDuration(Duration.ZERO)
			.build();
		Bulkhead bulkhead = Bulkhead.of(backend.id() + '/' + purpose.id(), config);
		Gauge
			.builder("gateway.lane.calls", bulkhead,
					(measured) -> permits - measured.getMetrics().getAvailableConcurrentCalls())
			.tags("service", backend.id(), "lane", purpose.id())
			.register(this.meters);
		return bulkhead;
	}

	private Bulkhead bulkhead(BackendCall call) {
		return Objects.requireNonNull(Objects.requireNonNull(this.bulkheads.get(call.backend())).get(call.purpose()));
	}

	/**
	 * Makes a call if its bulkhead has a permit and its circuit breakers are closed. The
	 * response holds the permit until it is closed or releases it.
	 * @param exchange sends the request and waits until the response begins
	 * @return the response, which the caller must close
	 * @throws BackendException if the call was not permitted, or no response came
	 */
	public <T extends GuardedResponse, X extends Exception> T call(BackendCall call, Exchange<T, X> exchange)
			throws BackendException, X {
		Permit permit = acquire(call);
		try {
			T response = this.breaking ? callThroughBreakers(call, exchange) : exchange.send();
			response.hold(permit);
			return response;
		}
		catch (Exception ex) {
			permit.close();
			throw ex;
		}
	}

	private Permit acquire(BackendCall call) throws BackendException {
		Bulkhead bulkhead = bulkhead(call);
		if (!bulkhead.tryAcquirePermission()) {
			throw full(call);
		}
		int permits = bulkhead.getBulkheadConfig().getMaxConcurrentCalls();
		Permit pageKind = acquirePageKind(call, permits / 2);
		Permit client = (pageKind != null) ? acquireClient(call, this.properties.share(permits)) : null;
		if (pageKind == null || client == null) {
			release(pageKind);
			bulkhead.onComplete();
			throw full(call);
		}
		return new Permit(() -> {
			client.close();
			pageKind.close();
			bulkhead.onComplete();
		});
	}

	private @Nullable Permit acquirePageKind(BackendCall call, int half) {
		return (call.backend() == Backend.WEB) ? this.pageKinds.take(call.pageKind(), Math.max(1, half)) : Permit.NONE;
	}

	private @Nullable Permit acquireClient(BackendCall call, int share) {
		return call.client().isEmpty() ? Permit.NONE
				: this.clients.take(call.sender() + ' ' + call.purpose().id(), share);
	}

	private static void release(@Nullable Permit permit) {
		if (permit != null) {
			permit.close();
		}
	}

	private BackendException full(BackendCall call) {
		this.meters.counter("gateway.lane.refused", "service", call.backend().id(), "lane", call.purpose().id())
			.increment();
		return BackendException.notSent(Kind.BULKHEAD_FULL);
	}

	private <T extends GuardedResponse, X extends Exception> T callThroughBreakers(BackendCall call,
			Exchange<T, X> exchange) throws BackendException, X {
		Attempt attempt = this.circuitBreakers.attempt(call);
		if (attempt == null) {
			throw BackendException.notSent(Kind.CIRCUIT_OPEN);
		}
		// The sender decides how long an upload takes, so uploads are not judged.
		if (call.purpose() == CallPurpose.UPLOADS) {
			attempt.releaseWithoutResult();
			return exchange.send();
		}
		return judged(attempt, exchange);
	}

	private static <T extends GuardedResponse, X extends Exception> T judged(Attempt attempt, Exchange<T, X> exchange)
			throws BackendException, X {
		T response;
		try {
			response = exchange.send();
		}
		catch (BackendException failure) {
			attempt.failed(failure);
			throw failure;
		}
		catch (Exception ex) {
			attempt.releaseWithoutResult();
			throw ex;
		}
		attempt.answered(response.status());
		return response;
	}

	/**
	 * Sends the request of a call and waits until the response begins.
	 *
	 * @param <T> response
	 * @param <X> the caller's own exception, which no circuit breaker counts
	 */
	@FunctionalInterface
	public interface Exchange<T extends GuardedResponse, X extends Exception> {

		T send() throws BackendException, X;

	}

}
