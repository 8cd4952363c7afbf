package vn.lhh.identity.account.signin;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Limits concurrent password checks, which keep a processor busy. Browsers that signed in
 * before have turns of their own, so that a flood of guesses from elsewhere delays no
 * owner; of those from elsewhere few may wait, and the rest is refused without a check.
 */
class PasswordTurns {

	static final int MOST_WAITING = 40;

	/** One less than the processors (at least one), so that one stays free. */
	private final Semaphore strangers = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
			true);

	private final Semaphore known = new Semaphore(1, true);

	/**
	 * Refuses an attempt that would wait too long, before it is counted.
	 * @throws Problem {@code too-many}
	 */
	void requireRoom(AttemptSource source) {
		if (!source.isDevice() && this.strangers.getQueueLength() >= MOST_WAITING) {
			throw new Problem(ProblemKind.TOO_MANY, "too-many");
		}
	}

	boolean take(boolean isKnown, BooleanSupplier check) {
		Semaphore turns = isKnown ? this.known : this.strangers;
		turns.acquireUninterruptibly();
		try {
			return check.getAsBoolean();
		}
		finally {
			turns.release();
		}
	}

}
