package vn.lhh.gateway.cache;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * How asking a service ended.
 */
sealed interface Fetch {

	/**
	 * The same answer for everybody.
	 *
	 * @param kept the answer
	 * @param stored whether it was taken in
	 */
	record Got(Kept kept, boolean stored) implements Fetch {
	}

	/**
	 * The answer is for one reader, or too large: each asks for himself.
	 */
	record Personal() implements Fetch {
	}

	/**
	 * The service failed.
	 *
	 * @param said its own words, if any
	 * @param problem what readers are told otherwise
	 */
	record Failed(@Nullable Kept said, GatewayProblem problem) implements Fetch {
	}

}
