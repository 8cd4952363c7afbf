package vn.lhh.gateway.cache;

import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/**
 * Meters of the edge cache: responses by how they were had, bytes, entries, purges and
 * their lag.
 */
@Component
public class CacheMeters {

	private final Counter hits;

	private final Counter misses;

	private final Counter stale;

	private final Counter passed;

	private final Counter purges;

	private final Timer lag;

	CacheMeters(MeterRegistry registry, CachedResponseStore store) {
		this.hits = answers(registry, "hit");
		this.misses = answers(registry, "miss");
		this.stale = answers(registry, "stale");
		this.passed = answers(registry, "bypass");
		this.purges = registry.counter("gateway.cache.purges");
		this.lag = registry.timer("gateway.cache.purge.lag");
		Gauge.builder("gateway.cache.bytes", store, CachedResponseStore::weight).baseUnit("bytes").register(registry);
		Gauge.builder("gateway.cache.entries", store, CachedResponseStore::count).register(registry);
	}

	private static Counter answers(MeterRegistry registry, String result) {
		return registry.counter("gateway.cache.answers", "result", result);
	}

	public void hit() {
		this.hits.increment();
	}

	/** Counts a response by its {@code Cache-Status}. */
	public void answered(String status) {
		if (status.equals(CacheStatus.HIT)) {
			this.hits.increment();
		}
		else {
			(status.startsWith(CacheStatus.HIT) ? this.stale : this.misses).increment();
		}
	}

	public void passed() {
		this.passed.increment();
	}

	void purged(Duration late) {
		this.purges.increment();
		this.lag.record(late.isNegative() ? Duration.ZERO : late);
	}

}
