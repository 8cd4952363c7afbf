package vn.lhh.identity.account;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Problems of accounts and of signing in, by their codes.
 */
public final class AccountProblem extends Problem {

	private static final long serialVersionUID = 1L;

	private AccountProblem(ProblemKind kind, String code, Object... arguments) {
		super(kind, code, arguments);
	}

	static Problem noAccount() {
		return new AccountProblem(ProblemKind.NOT_FOUND, "account-not-found");
	}

	static Problem usernameTaken(String username) {
		return new AccountProblem(ProblemKind.CONFLICT, "username-taken", username);
	}

	static Problem ownAccount() {
		return new AccountProblem(ProblemKind.CONFLICT, "own-account");
	}

	public static Problem signInRefused() {
		return new AccountProblem(ProblemKind.UNAUTHENTICATED, "sign-in-refused");
	}

	/**
	 * Tells that the password was right and a code must come with it.
	 */
	public static Problem codeNeeded() {
		return new AccountProblem(ProblemKind.UNAUTHENTICATED, "code-needed");
	}

	public static Problem codeRefused() {
		return new AccountProblem(ProblemKind.UNAUTHENTICATED, "code-refused");
	}

	public static Problem secondFactorRequired() {
		return new AccountProblem(ProblemKind.CONFLICT, "second-factor-required");
	}

	public static Problem invitationOver() {
		return new AccountProblem(ProblemKind.GONE, "invitation-over");
	}

	public static Problem alreadyJoined() {
		return new AccountProblem(ProblemKind.CONFLICT, "already-joined");
	}

	static Problem lastAdministrator() {
		return new AccountProblem(ProblemKind.CONFLICT, "last-administrator");
	}

}
