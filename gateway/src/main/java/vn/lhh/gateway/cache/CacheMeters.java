package vn.lhh.gateway.cache;

import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/**
 * What the edge cache is worth: hits, misses, stale answers, those that passed by, bytes,
 * purges and how late they came.
 */
@Component
class CacheMeters {

	private final Counter hits;

	private final Counter misses;

	private final Counter stale;

	private final Counter passed;

	private final Counter purges;

	private final Timer lag;

	CacheMeters(MeterRegistry registry, EdgeStore store) {
		this.hits = answers(registry, "hit");
		this.misses = answers(registry, "miss");
		this.stale = answers(registry, "stale");
		this.passed = answers(registry, "bypass");
		this.purges = registry.counter("gateway.cache.purges");
		this.lag = registry.timer("gateway.cache.purge.lag");
		Gauge.builder("gateway.cache.bytes", store, EdgeStore::weight).baseUnit("bytes").register(registry);
		Gauge.builder("gateway.cache.entries", store, EdgeStore::count).register(registry);
	}

	private static Counter answers(MeterRegistry registry, String result) {
		return registry.counter("gateway.cache.answers", "result", result);
	}

	void hit() {
		this.hits.increment();
	}

	void answered(String how) {
		if (how.equals(CacheStatus.HIT)) {
			this.hits.increment();
		}
		else {
			(how.startsWith(CacheStatus.HIT) ? this.stale : this.misses).increment();
		}
	}

	void passed() {
		this.passed.increment();
	}

	void purged(Duration late) {
		this.purges.increment();
		this.lag.record(late.isNegative() ? Duration.ZERO : late);
	}

}
