package vn.lhh.gateway.cache.origin;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Result of a fetch.
 */
public sealed interface FetchResult {

	/**
	 * A response that all who wait for it get.
	 *
	 * @param response the response
	 * @param stored whether it was stored
	 */
	record Fetched(CachedResponse response, boolean stored) implements FetchResult {
	}

	/**
	 * The response is for one client, or too large: each client asks for itself.
	 */
	record Unshareable() implements FetchResult {
	}

	/**
	 * The service failed.
	 *
	 * @param response its own words, if any
	 * @param problem what clients are told otherwise
	 */
	record Failed(@Nullable CachedResponse response, GatewayProblem problem) implements FetchResult {
	}

}
