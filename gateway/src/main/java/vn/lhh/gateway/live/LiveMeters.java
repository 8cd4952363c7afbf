package vn.lhh.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/**
 * Meters of the live channel: browsers, events sent, browsers dropped, browsers refused,
 * and the duration of a round.
 */
@Component
class LiveMeters {

	private final MeterRegistry registry;

	private final Counter frames;

	private final Counter dropped;

	private final Counter refused;

	private final Timer rounds;

	LiveMeters(MeterRegistry registry) {
		this.registry = registry;
		this.frames = registry.counter("gateway.live.frames");
		this.dropped = registry.counter("gateway.live.dropped");
		this.refused = registry.counter("gateway.live.refused");
		this.rounds = registry.timer("gateway.live.rounds");
	}

	void watch(ConnectionLimit connectionLimit) {
		this.registry.gauge("gateway.live.clients", connectionLimit, ConnectionLimit::taken);
	}

	void delivered(int count) {
		this.frames.increment(count);
	}

	void dropped() {
		this.dropped.increment();
	}

	void refused() {
		this.refused.increment();
	}

	void round(Runnable round) {
		this.rounds.record(round);
	}

}
