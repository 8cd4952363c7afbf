package vn.lhh.kit.security;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.security.core.AuthenticationException;

/**
 * Signals that a token can't be verified now, because the keys of its provider can't be
 * read: the caller is asked to try again rather than to sign in.
 */
public final class ProviderAwayException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	ProviderAwayException(Throwable cause) {
		super("the keys of a provider can't be read", cause);
	}

	/**
	 * Returns the problem that tells a failed authentication.
	 * @return {@code identity-away} or {@code unauthenticated}
	 */
	public static Problem problem(AuthenticationException failure) {
		return (failure instanceof ProviderAwayException) ? new Problem(ProblemKind.UNAVAILABLE, "identity-away")
				: new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
	}

}
