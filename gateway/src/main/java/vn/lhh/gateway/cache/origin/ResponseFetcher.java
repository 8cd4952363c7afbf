package vn.lhh.gateway.cache.origin;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseFactory;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.OriginResponse;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.cache.pinned.ConcurrentEvents;
import vn.lhh.gateway.cache.pinned.PinnedResponses;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.route.FailureProblem;

/**
 * Fetches responses from their origin, a service or the composer, and stores them.
 */
@Component
class ResponseFetcher {

	private static final String HOME = "/";

	private static final int TOO_MANY = 429;

	private final OriginClient client;

	private final CachedResponseFactory responses;

	private final CachedResponseStore store;

	private final PinnedResponses pinned;

	private final Clock clock;

	ResponseFetcher(OriginClient client, CachedResponseFactory responses, CachedResponseStore store,
			PinnedResponses pinned, Clock clock) {
		this.client = client;
		this.responses = responses;
		this.store = store;
		this.pinned = pinned;
		this.clock = clock;
	}

	FetchResult fetch(FetchRequest request) {
		PinnedAddress address = pinnedAddress(request);
		if (address != null) {
			try (ConcurrentEvents events = this.pinned.watch()) {
				long requested = this.clock.millis();
				return fetch(request, (response) -> pinned(address, response, requested, events));
			}
		}
		long began = this.store.sequence();
		long requested = this.clock.millis();
		FetchResult result = fetch(request, (response) -> stored(request, response, requested, began));
		boolean blank = result instanceof FetchResult.Failed && request.key().path().equals(HOME)
				&& !isUsableOnError(this.store.get(HOME));
		return blank ? fallbackHomePage(requested, began) : result;
	}

	private @Nullable PinnedAddress pinnedAddress(FetchRequest request) {
		if (request.pinned() != null) {
			return request.pinned();
		}
		CachedResponse known = this.store.pinnedAt(request.key().text());
		return (known != null) ? known.pinnedAddress() : null;
	}

	private FetchResult fetch(FetchRequest request, Function<OriginResponse, FetchResult> taken) {
		FetchResult result = ask(request, taken);
		CachedResponse known = this.store.get(request.key().text());
		boolean patient = request.purpose() != CallPurpose.HOME;
		if (result instanceof FetchResult.Failed && known != null && patient) {
			known.failed(this.clock.millis());
		}
		return result;
	}

	private FetchResult ask(FetchRequest request, Function<OriginResponse, FetchResult> taken) {
		try {
			CachedResponse known = this.store.get(request.key().text());
			OriginResponse response = this.client.fetch(request, (known != null) ? known.response() : null);
			if (response == null) {
				return unshareable(request.key().text());
			}
			return (response.status() >= 500 || response.status() == TOO_MANY) ? failed(request, response)
					: taken.apply(response);
		}
		catch (BackendException failure) {
			return new FetchResult.Failed(null, FailureProblem.of(failure.kind()));
		}
		catch (IOException ex) {
			return new FetchResult.Failed(null, FailureProblem.of(Kind.MALFORMED));
		}
		catch (IllegalArgumentException ex) {
			return new FetchResult.Failed(null, GatewayProblem.of(400, "request-malformed"));
		}
	}

	private FetchResult unshareable(String key) {
		this.store.remove(key);
		this.store.markUnshareable(key);
		return new FetchResult.Unshareable();
	}

	private FetchResult failed(FetchRequest request, OriginResponse response) {
		CachedResponse failure = this.responses.of(request.key().path(), response, this.clock.millis(), null);
		return new FetchResult.Failed(failure, FailureProblem.of(Kind.MALFORMED));
	}

	private FetchResult stored(FetchRequest request, OriginResponse response, long requested, long began) {
		String key = request.key().text();
		CachedResponse fetched = this.responses.of(request.key().path(), response, requested, this.store.get(key));
		return new FetchResult.Fetched(fetched, store(key, fetched, began));
	}

	private boolean store(String key, CachedResponse fetched, long began) {
		if (!fetched.isFresh(this.clock.millis(), true)) {
			this.store.remove(key);
			return false;
		}
		return this.store.put(key, fetched, began);
	}

	/** A response that is no content leaves the last good one in its place. */
	private FetchResult pinned(PinnedAddress address, OriginResponse response, long requested,
			ConcurrentEvents events) {
		CachedResponse before = this.store.pinnedAt(address.key().text());
		CachedResponse fetched = this.responses.of(address.key().path(), response, requested, before);
		PinnedContent content = this.responses.content(address, response, requested, before);
		if (content != null) {
			return new FetchResult.Fetched(this.pinned.keep(fetched, address, content, events), true);
		}
		if (response.status() != 200) {
			this.store.remove(address.key().text());
		}
		return new FetchResult.Fetched(fetched, false);
	}

	private boolean isUsableOnError(@Nullable CachedResponse known) {
		return known != null && known.isUsableOnError(this.clock.millis());
	}

	private FetchResult fallbackHomePage(long requested, long began) {
		CachedResponse page = this.responses.withoutStaleness(HOME, this.client.fallbackHomePage(), requested);
		return new FetchResult.Fetched(page, store(HOME, page, began));
	}

}
