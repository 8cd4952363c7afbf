package vn.lhh.gateway.cache.origin;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.route.Searches;
import vn.lhh.gateway.security.Caller;
import vn.lhh.kit.http.TraceContext;

/**
 * Request for a response that all readers of its address may share.
 *
 * @param key the address
 * @param purpose whose bulkhead it takes a permit of
 * @param client the client that caused it
 * @param pinned the address, if its response is to be pinned
 * @param limits limits of the request, null for the usual ones
 */
public record FetchRequest(CacheKey key, CallPurpose purpose, Client client, @Nullable PinnedAddress pinned,
		@Nullable Limits limits) {

	private static final Client SITE = new Client(null, "", "127.0.0.1");

	/**
	 * Client that caused a request.
	 *
	 * @param trace trace of its own request, null if there is none
	 * @param limitKey the key limits are counted by, empty for the site itself
	 * @param address the network address services are told
	 */
	record Client(@Nullable TraceContext trace, String limitKey, String address) {
	}

	/**
	 * Limits of a request.
	 *
	 * @param deadline longest wait
	 * @param largest largest body
	 */
	public record Limits(Duration deadline, DataSize largest) {
	}

	/** A request that a client caused which missed the cache. */
	public static FetchRequest of(CacheKey key, HttpServletRequest request) {
		Caller caller = Caller.of(request);
		Client client = new Client(TraceContext.of(request), caller.shareKey(), caller.address());
		return new FetchRequest(key, purpose(key, caller.internal()), client, null, null);
	}

	/** A request that the site makes by itself, in the place of clients. */
	public static FetchRequest background(CacheKey key) {
		return new FetchRequest(key, purpose(key, false), new Client(TraceContext.begin(), "", SITE.address()), null,
				null);
	}

	/** A request of the home page. */
	public static FetchRequest pinned(PinnedAddress address, Limits limits) {
		return new FetchRequest(address.key(), CallPurpose.HOME, SITE, address, limits);
	}

	private static CallPurpose purpose(CacheKey key, boolean internal) {
		if (Searches.asked(key.path(), key.query())) {
			return CallPurpose.SEARCHES;
		}
		return (internal && !key.isComposed()) ? CallPurpose.INSIDE : CallPurpose.PAGES;
	}

	/** Requests with the same text are collapsed: one address and one bulkhead. */
	String collapseKey() {
		return this.purpose.id() + ' ' + this.key.text();
	}

}
