package vn.lhh.gateway.problem;

/**
 * Problems for status codes that a framework has set.
 */
public final class StatusProblems {

	private StatusProblems() {
	}

	/** Returns the problem for a status code. */
	public static GatewayProblem of(int status) {
		return GatewayProblem.of(status, code(status));
	}

	private static String code(int status) {
		return switch (status) {
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 413 -> "body-too-large";
			case 415 -> "unsupported-media-type";
			default -> (status < 500) ? "request-malformed" : "internal-error";
		};
	}

}
