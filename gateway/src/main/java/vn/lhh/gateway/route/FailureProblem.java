package vn.lhh.gateway.route;

import java.time.Duration;

import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * What a reader is told when a service brought no answer.
 */
public final class FailureProblem {

	private FailureProblem() {
	}

	/**
	 * The problem for one way of failing.
	 * @param kind how the call failed
	 * @return what to answer
	 */
	public static GatewayProblem of(Kind kind) {
		return switch (kind) {
			case CONNECTION_FAILED, CIRCUIT_OPEN ->
				GatewayProblem.retryable(503, "backend-unavailable", Duration.ofSeconds(2));
			case TIMED_OUT -> GatewayProblem.retryable(504, "backend-timeout", Duration.ofSeconds(2));
			case BULKHEAD_FULL -> GatewayProblem.retryable(503, "backend-busy", Duration.ofSeconds(2));
			case MALFORMED -> GatewayProblem.of(502, "backend-garbled");
		};
	}

	/**
	 * The problem of a request that was to change something: whether it may have done so
	 * is what its sender has to know.
	 * @param failure how the call failed
	 * @return what to answer
	 */
	static GatewayProblem ofWrite(BackendException failure) {
		if (failure.isUnsent()) {
			return of(failure.kind()).worded("nothing-saved");
		}
		GatewayProblem problem = (failure.kind() == Kind.MALFORMED) ? of(Kind.MALFORMED)
				: GatewayProblem.of(504, "backend-timeout");
		return problem.worded("perhaps-saved");
	}

}
