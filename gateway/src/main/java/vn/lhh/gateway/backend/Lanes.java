package vn.lhh.gateway.backend;

import java.time.Duration;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendFailure.Kind;

/**
 * A bounded number of places per service and purpose: a service that hangs holds its own
 * places and nobody else's, and whoever finds none is told at once.
 */
@Component
class Lanes {

	private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();

	private final MeterRegistry meters;

	Lanes(LaneProperties properties, MeterRegistry meters) {
		this.meters = meters;
		for (Backend backend : Backend.values()) {
			for (Lane lane : Lane.values()) {
				build(backend, lane, properties.places(lane));
			}
		}
	}

	private void build(Backend backend, Lane lane, int places) {
		BulkheadConfig config = BulkheadConfig.custom()
			.maxConcurrentCalls(places)
			.maxWaitDuration(Duration.ZERO)
			.build();
		Bulkhead bulkhead = this.bulkheads.bulkhead(name(backend, lane), config);
		Gauge
			.builder("gateway.lane.calls", bulkhead,
					(lanes) -> places - lanes.getMetrics().getAvailableConcurrentCalls())
			.tags("service", backend.id(), "lane", lane.id())
			.register(this.meters);
	}

	private static String name(Backend backend, Lane lane) {
		return backend.id() + '/' + lane.id();
	}

	Place enter(Errand errand) throws BackendFailure {
		Bulkhead bulkhead = this.bulkheads.bulkhead(name(errand.backend(), errand.lane()));
		if (!bulkhead.tryAcquirePermission()) {
			this.meters.counter("gateway.lane.refused", "service", errand.backend().id(), "lane", errand.lane().id())
				.increment();
			throw BackendFailure.unasked(Kind.FULL);
		}
		return new Place(bulkhead::onComplete);
	}

}
