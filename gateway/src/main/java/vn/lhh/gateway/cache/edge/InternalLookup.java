package vn.lhh.gateway.cache.edge;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.CacheProperties;
import vn.lhh.gateway.cache.CacheStatus;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.origin.ComposedResponses;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.cache.origin.FetchResult;
import vn.lhh.gateway.cache.origin.RequestCollapser;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Looks responses up for the site's own processes, fresh from the store or fetched. They
 * never get a stale one, since the pages they make of it are cached in their turn.
 */
@Component
public class InternalLookup {

	private final CachedResponseStore store;

	private final RequestCollapser collapser;

	private final ComposedResponses composed;

	private final FeedStatus feedStatus;

	private final CacheProperties properties;

	InternalLookup(CachedResponseStore store, RequestCollapser collapser, ComposedResponses composed,
			FeedStatus feedStatus, CacheProperties properties) {
		this.store = store;
		this.collapser = collapser;
		this.composed = composed;
		this.feedStatus = feedStatus;
		this.properties = properties;
	}

	LookupResult find(CacheKey key, Supplier<FetchRequest> request, long now) {
		CachedResponse cached = this.store.get(key.text());
		if (cached != null && cached.isFresh(now, true) && isUntouched(key, cached, now)) {
			return new LookupResult.Found(cached, key.isComposed() ? CacheStatus.NONE : CacheStatus.HIT);
		}
		return this.store.isUnshareable(key.text()) ? new LookupResult.Bypass() : fetched(request.get());
	}

	private boolean isUntouched(CacheKey key, CachedResponse cached, long now) {
		if (key.isComposed()) {
			return cached.isUntouched(this.composed.window(), now);
		}
		boolean purgeable = this.feedStatus.isConnected() && cached.isPurgeable();
		return purgeable && cached.isUntouched(this.properties.inside(), now);
	}

	private LookupResult fetched(FetchRequest request) {
		return switch (this.collapser.fetch(request)) {
			case FetchResult.Fetched(var response, var stored) -> new LookupResult.Found(response, CacheStatus.NONE);
			case FetchResult.Unshareable() -> new LookupResult.Bypass();
			case FetchResult.Failed(var response, var problem) -> (response != null)
					? new LookupResult.Found(response, CacheStatus.NONE) : new LookupResult.Refused(problem);
		};
	}

	/**
	 * A composed response that is at most one window old, so that a flood of requests
	 * past the edge is one call per service.
	 * @throws GatewayProblem if it can't be composed
	 */
	public CachedResponse composed(CacheKey key, long now) {
		return switch (find(key, () -> FetchRequest.background(key), now)) {
			case LookupResult.Found(var response, var status) -> response;
			case LookupResult.Refused(var problem) -> throw problem;
			case LookupResult.Bypass() -> throw new IllegalStateException(key.path() + " is composed for all");
		};
	}

}
