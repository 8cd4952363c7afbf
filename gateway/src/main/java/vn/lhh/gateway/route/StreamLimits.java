package vn.lhh.gateway.route;

import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.KeyedSemaphore;
import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.slowclient.MinimumTransferRate;
import vn.lhh.gateway.slowclient.SlowClientPolicy;

/**
 * Limits on the long responses under way, per service and per client, so that neither a
 * hot file nor readers who take it byte by byte use up a service.
 */
@Component
class StreamLimits {

	private final KeyedSemaphore open = new KeyedSemaphore();

	private final StreamProperties properties;

	private final MeterRegistry meters;

	private final SlowClientPolicy policy;

	StreamLimits(StreamProperties properties, SlowClientPolicy policy, MeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
		this.policy = policy;
		for (Backend backend : Backend.values()) {
			Gauge.builder("gateway.streams.open", this.open, (all) -> all.taken(backend.id()))
				.tag("service", backend.id())
				.register(meters);
		}
	}

	int shorterThan() {
		return (int) this.properties.held().toBytes();
	}

	Permit acquire(Backend backend, Caller caller) {
		Permit service = take(backend, backend.id(), this.properties.service());
		try {
			Permit client = take(backend, "client " + caller.prefix(), this.properties.client());
			return new Permit(() -> {
				client.close();
				service.close();
			});
		}
		catch (GatewayProblem problem) {
			service.close();
			throw problem;
		}
	}

	private Permit take(Backend backend, String name, int most) {
		Permit permit = this.open.take(name, most);
		if (permit == null) {
			this.meters.counter("gateway.streams.refused", "service", backend.id()).increment();
			throw GatewayProblem.retryable(503, "backend-busy", Duration.ofSeconds(5));
		}
		return permit;
	}

	MinimumTransferRate minimumRate() {
		return this.policy.reading();
	}

}
