package vn.lhh.gateway.cache.edge;

import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Result of a look-up: what a reader gets.
 */
sealed interface LookupResult {

	/**
	 * A response.
	 *
	 * @param response the response
	 * @param status value of {@code Cache-Status}
	 */
	record Found(CachedResponse response, String status) implements LookupResult {
	}

	/**
	 * The response to the reader's own request.
	 */
	record Bypass() implements LookupResult {
	}

	/**
	 * A problem.
	 *
	 * @param problem what went wrong
	 */
	record Refused(GatewayProblem problem) implements LookupResult {
	}

}
