package vn.lhh.gateway;

import org.springframework.core.Ordered;

/**
 * Orders the servlet filters of the gateway, first to last. No other class holds an order
 * number; {@code FilterOrderIT} finds each filter here, and each order used once.
 */
public final class FilterOrder {

	/** First of all: a cache hit costs one look-up and one write. */
	public static final int CACHE_HIT = Ordered.HIGHEST_PRECEDENCE;

	/**
	 * Before any other filter reads the request: refuses bad paths, resolves the client.
	 */
	public static final int REQUEST_GUARD = Ordered.HIGHEST_PRECEDENCE + 10;

	/** Before a service hears of it: refuses parameters and bodies that can't be read. */
	public static final int REQUEST_CHECK = Ordered.HIGHEST_PRECEDENCE + 20;

	/** Before routing, which costs as much as recording the visit. */
	public static final int VISIT = Ordered.HIGHEST_PRECEDENCE + 30;

	/** Before the limits: a stream has limits of its own and leaves the filters here. */
	public static final int LIVE = Ordered.HIGHEST_PRECEDENCE + 40;

	/** Before the edge cache, whose fetches ask the check; refuses nothing itself. */
	public static final int RATE_LIMIT_CHECK = Ordered.HIGHEST_PRECEDENCE + 45;

	/** Serves public requests from the cache or fetches; free of the limits. */
	public static final int EDGE_CACHE = Ordered.HIGHEST_PRECEDENCE + 50;

	/** Serves the internal listener's reads, which the edge cache passes by. */
	public static final int INTERNAL_CACHE = Ordered.HIGHEST_PRECEDENCE + 51;

	/** Refuses a client over its limit, once no cache has served the request. */
	public static final int RATE_LIMIT_REFUSAL = Ordered.HIGHEST_PRECEDENCE + 60;

	/** Outside compression: restores the services' own entity tags in conditions. */
	public static final int PRECONDITION = Ordered.HIGHEST_PRECEDENCE + 90;

	/** Last before the routes: compresses the responses that no cache holds. */
	public static final int COMPRESSION = Ordered.HIGHEST_PRECEDENCE + 100;

	private FilterOrder() {
	}

}
