package vn.lhh.gateway.cache;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Decides whether a reader gets what is kept, waits for what is fetched, or must ask for
 * himself.
 */
@Component
class EdgeCache {

	/** Longer than a service that hangs is waited for. */
	private static final long LATELY = 5000;

	private final EdgeStore store;

	private final Flights flights;

	private final FeedStatus feedStatus;

	private final EdgeProperties properties;

	private final Clock clock;

	EdgeCache(EdgeStore store, Flights flights, FeedStatus feedStatus, EdgeProperties properties, Clock clock) {
		this.store = store;
		this.flights = flights;
		this.feedStatus = feedStatus;
		this.properties = properties;
		this.clock = clock;
	}

	/** What is fresh under this very address, at the cost of a look. */
	@Nullable Kept fresh(String address, long now) {
		Kept kept = this.store.get(address);
		return (kept != null && kept.fresh(now, this.feedStatus.isConnected())) ? kept : null;
	}

	Outcome answer(CacheKey key, Asker asker, Supplier<@Nullable GatewayProblem> gate) {
		long now = this.clock.millis();
		Kept kept = this.store.get(key.text());
		if (kept != null && kept.fresh(now, this.feedStatus.isConnected())) {
			return new Outcome.Answer(kept, CacheStatus.HIT);
		}
		if (kept != null && servesStale(kept, now)) {
			refresh(key, kept, now);
			return new Outcome.Answer(kept, CacheStatus.stale(kept, now));
		}
		return this.store.passes(key.text()) ? new Outcome.Pass() : fetched(key, kept, asker, gate);
	}

	private boolean servesStale(Kept kept, long now) {
		boolean announced = this.feedStatus.isConnected() && kept.whileRevalidating(now);
		return announced || (kept.failedSince(now - LATELY) && kept.whileFailing(now));
	}

	private void refresh(CacheKey key, Kept kept, long now) {
		if (!kept.failedSince(now - this.properties.retry().toMillis())) {
			this.flights.join(key, Asker.site());
		}
	}

	private Outcome fetched(CacheKey key, @Nullable Kept kept, Asker asker, Supplier<@Nullable GatewayProblem> gate) {
		boolean first = !this.flights.flying(key);
		GatewayProblem refusal = first ? gate.get() : null;
		if (refusal != null) {
			return new Outcome.Trouble(refusal);
		}
		CompletableFuture<Fetch> flight = this.flights.join(key, asker);
		return switch (flight.join()) {
			case Fetch.Got(var got, var stored) -> new Outcome.Answer(got, CacheStatus.miss(first, stored));
			case Fetch.Personal() -> new Outcome.Pass();
			case Fetch.Failed failed -> fallenBack(failed, kept);
		};
	}

	private Outcome fallenBack(Fetch.Failed failed, @Nullable Kept kept) {
		long now = this.clock.millis();
		if (kept != null && kept.whileFailing(now)) {
			return new Outcome.Answer(kept, CacheStatus.stale(kept, now));
		}
		Kept said = failed.said();
		return (said != null) ? new Outcome.Answer(said, CacheStatus.miss(true, false))
				: new Outcome.Trouble(failed.problem());
	}

}
