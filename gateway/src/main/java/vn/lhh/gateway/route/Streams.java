package vn.lhh.gateway.route;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.Place;
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

	private final Map<String, Integer> open = new ConcurrentHashMap<>();

	private final StreamProperties properties;

	private final MeterRegistry meters;

	private final SlowClients clients;

	Streams(StreamProperties properties, SlowClients clients, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		this.clients = clients;
		for (Backend backend : Backend.values()) {
			Gauge.builder("gateway.streams.open", this.open, (all) -> all.getOrDefault(backend.id(), 0))
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

	private Place taken(Backend backend, String key, int most) {
		if (this.open.merge(key, 1, Integer::sum) > most) {
			give(key);
			this.meters.counter("gateway.streams.refused", "service", backend.id()).increment();
			throw GatewayProblem.retryable(503, "backend-busy", Duration.ofSeconds(5));
		}
		return new Place(() -> give(key));
	}

	private void give(String key) {
		this.open.computeIfPresent(key, (name, count) -> (count > 1) ? count - 1 : null);
	}

	Pace pace() {
		return this.clients.reading();
	}

}
