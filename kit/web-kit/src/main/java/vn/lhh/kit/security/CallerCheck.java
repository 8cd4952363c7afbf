package vn.lhh.kit.security;

/**
 * Check for requests that take long, such as uploads: whether the caller's token, valid
 * when the request began, still is before its result is kept.
 */
public interface CallerCheck {

	/**
	 * Checks the calling token against the newest known standings; outside a request it
	 * does nothing.
	 * @throws vn.lhh.kit.problem.Problem {@code unauthenticated}
	 */
	void verifyCaller();

}
