package vn.lhh.gateway.cache;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * What a reader gets.
 */
sealed interface Outcome {

	/**
	 * An answer.
	 *
	 * @param kept the answer
	 * @param how what {@code Cache-Status} says of it
	 */
	record Answer(Kept kept, String how) implements Outcome {
	}

	/**
	 * What his own request brings.
	 */
	record Pass() implements Outcome {
	}

	/**
	 * A problem.
	 *
	 * @param problem what went wrong
	 */
	record Trouble(GatewayProblem problem) implements Outcome {
	}

}
