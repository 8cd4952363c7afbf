package vn.lhh.gateway.backend;

import java.time.Duration;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendFailure.Kind;

/**
 * A bounded number of places per service and purpose: a service that hangs holds its own
 * places and nobody else's, and whoever finds none is told at once. No one kind of page
 * takes more than half of those of {@code web}, since what hangs behind it may be another
 * service, and no client more than his share.
 */
@Component
class Lanes {

	private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();

	private final Seats parts = new Seats();

	private final Seats clients = new Seats();

	private final LaneProperties properties;

	private final MeterRegistry meters;

	Lanes(LaneProperties properties, MeterRegistry meters) {
		this.properties = properties;
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
			throw full(errand);
		}
		int places = bulkhead.getBulkheadConfig().getMaxConcurrentCalls();
		Place part = part(errand, places / 2);
		Place own = (part != null) ? own(errand, this.properties.share(places)) : null;
		if (part == null || own == null) {
			give(part);
			bulkhead.onComplete();
			throw full(errand);
		}
		return new Place(() -> {
			own.close();
			part.close();
			bulkhead.onComplete();
		});
	}

	private static void give(@Nullable Place place) {
		if (place != null) {
			place.close();
		}
	}

	private @Nullable Place own(Errand errand, int share) {
		return errand.client().isEmpty() ? Place.NONE
				: this.clients.take(errand.sender() + ' ' + errand.lane().id(), share);
	}

	private @Nullable Place part(Errand errand, int half) {
		return (errand.backend() == Backend.WEB) ? this.parts.take(errand.part(), Math.max(1, half)) : Place.NONE;
	}

	private BackendFailure full(Errand errand) {
		this.meters.counter("gateway.lane.refused", "service", errand.backend().id(), "lane", errand.lane().id())
			.increment();
		return BackendFailure.unasked(Kind.FULL);
	}

}
