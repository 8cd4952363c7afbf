package vn.lhh.gateway.problem;

/**
 * Problems for statuses that a framework has chosen.
 */
public final class StatusProblems {

	private StatusProblems() {
	}

	/** The problem that stands for a status. */
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
