package vn.lhh.gateway.backend;

import java.time.Duration;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException.Kind;

/**
 * Bulkheads per service and purpose: a hanging service uses up its own permits only, and
 * a call that finds none fails at once. One kind of page takes at most half of the
 * permits of {@code web}, since the cause may be another service behind it, and one
 * client at most its share.
 */
@Component
class Bulkheads {

	private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();

	private final KeyedSemaphore parts = new KeyedSemaphore();

	private final KeyedSemaphore clients = new KeyedSemaphore();

	private final BackendBulkheadProperties properties;

	private final MeterRegistry meters;

	Bulkheads(BackendBulkheadProperties properties, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		for (Backend backend : Backend.values()) {
			for (CallPurpose callPurpose : CallPurpose.values()) {
				build(backend, callPurpose, properties.places(callPurpose));
			}
		}
	}

	private void build(Backend backend, CallPurpose callPurpose, int places) {
		BulkheadConfig config = BulkheadConfig.custom()
			.maxConcurrentCalls(places)
			.maxWaitDuration(Duration.ZERO)
			.build();
		Bulkhead bulkhead = this.bulkheads.bulkhead(name(backend, callPurpose), config);
		Gauge
			.builder("gateway.lane.calls", bulkhead,
					(lanes) -> places - lanes.getMetrics().getAvailableConcurrentCalls())
			.tags("service", backend.id(), "lane", callPurpose.id())
			.register(this.meters);
	}

	private static String name(Backend backend, CallPurpose callPurpose) {
		return backend.id() + '/' + callPurpose.id();
	}

	Permit enter(BackendCall backendCall) throws BackendException {
		Bulkhead bulkhead = this.bulkheads.bulkhead(name(backendCall.backend(), backendCall.lane()));
		if (!bulkhead.tryAcquirePermission()) {
			throw full(backendCall);
		}
		int places = bulkhead.getBulkheadConfig().getMaxConcurrentCalls();
		Permit part = part(backendCall, places / 2);
		Permit own = (part != null) ? own(backendCall, this.properties.share(places)) : null;
		if (part == null || own == null) {
			give(part);
			bulkhead.onComplete();
			throw full(backendCall);
		}
		return new Permit(() -> {
			own.close();
			part.close();
			bulkhead.onComplete();
		});
	}

	private static void give(@Nullable Permit permit) {
		if (permit != null) {
			permit.close();
		}
	}

	private @Nullable Permit own(BackendCall backendCall, int share) {
		return backendCall.client().isEmpty() ? Permit.NONE
				: this.clients.take(backendCall.sender() + ' ' + backendCall.lane().id(), share);
	}

	private @Nullable Permit part(BackendCall backendCall, int half) {
		return (backendCall.backend() == Backend.WEB) ? this.parts.take(backendCall.part(), Math.max(1, half))
				: Permit.NONE;
	}

	private BackendException full(BackendCall backendCall) {
		this.meters
			.counter("gateway.lane.refused", "service", backendCall.backend().id(), "lane", backendCall.lane().id())
			.increment();
		return BackendException.unasked(Kind.FULL);
	}

}
