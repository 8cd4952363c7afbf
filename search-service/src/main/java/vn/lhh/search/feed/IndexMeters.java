package vn.lhh.search.feed;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * Metrics of the index: {@code portal.search.items}, {@code portal.search.lag} (records
 * to be read, -1 while Kafka is away), {@code portal.search.complete} and
 * {@code portal.search.rebuilding} (0 or 1).
 */
@Component
class IndexMeters implements MeterBinder {

	private final SiteIndex siteIndex;

	IndexMeters(SiteIndex siteIndex) {
		this.siteIndex = siteIndex;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "items", IndexState::items);
		gauge(registry, "lag", IndexState::lag);
		gauge(registry, "complete", (state) -> state.complete() ? 1 : 0);
		gauge(registry, "rebuilding", (state) -> (state.rebuild() != null) ? 1 : 0);
	}

	private void gauge(MeterRegistry registry, String name, ToDoubleFunction<IndexState> value) {
		Gauge
			.builder("portal.search." + name, this.siteIndex,
					(index) -> index.isRunning() ? value.applyAsDouble(index.state()) : Double.NaN)
			.register(registry);
	}

}
