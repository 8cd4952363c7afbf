package vn.lhh.gateway.route;

import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.Place;
import vn.lhh.gateway.backend.Seats;
import vn.lhh.gateway.client.Pace;
import vn.lhh.gateway.client.SlowClients;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;

/**
 * Bounds the long answers under way, per service and per client, so that neither a hot
 * file nor readers who take it byte by byte use up a service.
 */
@Component
class Streams {

	private final Seats open = new Seats();

	private final StreamProperties properties;

	private final MeterRegistry meters;

	private final SlowClients clients;

	Streams(StreamProperties properties, SlowClients clients, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		this.clients = clients;
		for (Backend backend : Backend.values()) {
			Gauge.builder("gateway.streams.open", this.open, (all) -> all.taken(backend.id()))
				.tag("service", backend.id())
				.register(meters);
		}
	}

	int held() {
		return (int) this.properties.held().toBytes();
	}

	Place enter(Backend backend, Caller caller) {
		Place service = taken(backend, backend.id(), this.properties.service());
		try {
			Place client = taken(backend, "client " + caller.prefix(), this.properties.client());
			return new Place(() -> {
				client.close();
				service.close();
			});
		}
		catch (GatewayProblem problem) {
			service.close();
			throw problem;
		}
	}

	private Place taken(Backend backend, String name, int most) {
		Place place = this.open.take(name, most);
		if (place == null) {
			this.meters.counter("gateway.streams.refused", "service", backend.id()).increment();
			throw GatewayProblem.retryable(503, "backend-busy", Duration.ofSeconds(5));
		}
		return place;
	}

	Pace pace() {
		return this.clients.reading();
	}

}
