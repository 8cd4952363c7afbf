package vn.lhh.gateway.cache.edge;

import java.time.Clock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.CacheProperties;
import vn.lhh.gateway.cache.CacheStatus;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.cache.origin.FetchResult;
import vn.lhh.gateway.cache.origin.RequestCollapser;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Looks responses up for clients outside: fresh from the store, stale while a new one is
 * fetched or its service fails, or fetched.
 */
@Component
class EdgeLookup {

	/** Longer than a service that hangs is waited for. */
	private static final long RECENTLY = 5000;

	private final CachedResponseStore store;

	private final RequestCollapser collapser;

	private final FeedStatus feedStatus;

	private final CacheProperties properties;

	private final Clock clock;

	EdgeLookup(CachedResponseStore store, RequestCollapser collapser, FeedStatus feedStatus, CacheProperties properties,
			Clock clock) {
		this.store = store;
		this.collapser = collapser;
		this.feedStatus = feedStatus;
		this.properties = properties;
		this.clock = clock;
	}

	/** The fresh response under this very address, at the cost of a look. */
	@Nullable CachedResponse fresh(String address, long now) {
		CachedResponse cached = this.store.get(address);
		return (cached != null && cached.isFresh(now, this.feedStatus.isConnected())) ? cached : null;
	}

	LookupResult find(FetchRequest request, Supplier<@Nullable GatewayProblem> refusal) {
		CacheKey key = request.key();
		long now = this.clock.millis();
		CachedResponse cached = this.store.get(key.text());
		if (cached != null && cached.isFresh(now, this.feedStatus.isConnected())) {
			return new LookupResult.Found(cached, CacheStatus.HIT);
		}
		if (cached != null && servesStale(cached, now)) {
			refresh(key, cached, now);
			return new LookupResult.Found(cached, CacheStatus.stale(cached, now));
		}
		return this.store.isUnshareable(key.text()) ? new LookupResult.Bypass() : fetched(request, refusal);
	}

	private boolean servesStale(CachedResponse cached, long now) {
		boolean revalidates = this.feedStatus.isConnected() && cached.isUsableWhileRevalidating(now);
		return revalidates || (cached.hasFailedSince(now - RECENTLY) && cached.isUsableOnError(now));
	}

	private void refresh(CacheKey key, CachedResponse cached, long now) {
		if (!cached.hasFailedSince(now - this.properties.retry().toMillis())) {
			this.collapser.start(FetchRequest.background(key));
		}
	}

	private LookupResult fetched(FetchRequest request, Supplier<@Nullable GatewayProblem> refusal) {
		boolean first = !this.collapser.isRunning(request);
		GatewayProblem refused = first ? refusal.get() : null;
		if (refused != null) {
			return new LookupResult.Refused(refused);
		}
		return switch (this.collapser.fetch(request)) {
			case FetchResult.Fetched(var response, var stored) ->
				new LookupResult.Found(response, CacheStatus.miss(first, stored));
			case FetchResult.Unshareable() -> new LookupResult.Bypass();
			case FetchResult.Failed failed -> onError(request.key(), failed);
		};
	}

	private LookupResult onError(CacheKey key, FetchResult.Failed failed) {
		long now = this.clock.millis();
		CachedResponse cached = this.store.get(key.text());
		if (cached != null && cached.isUsableOnError(now)) {
			return new LookupResult.Found(cached, CacheStatus.stale(cached, now));
		}
		CachedResponse response = failed.response();
		return (response != null) ? new LookupResult.Found(response, CacheStatus.miss(true, false))
				: new LookupResult.Refused(failed.problem());
	}

}
