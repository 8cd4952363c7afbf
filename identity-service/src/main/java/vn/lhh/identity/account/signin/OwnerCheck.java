package vn.lhh.identity.account.signin;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.CodeResult;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Checks that whoever sits at a signed-in browser is the owner, before what a thief of
 * the session would do first. Wrong tries are limited as those of a sign-in, but counted
 * apart from them.
 */
@Service
public class OwnerCheck {

	private static final String COUNTED_CODES = "own code";

	private final SignInDesk signIn;

	private final SecondFactorDesk factors;

	private final SignInAttemptLimiter attemptLimiter;

	private final SignInLog log;

	OwnerCheck(SignInDesk signIn, SecondFactorDesk factors, SignInAttemptLimiter attemptLimiter, SignInLog log) {
		this.signIn = signIn;
		this.factors = factors;
		this.attemptLimiter = attemptLimiter;
		this.log = log;
	}

	/**
	 * Requires the current password.
	 * @throws Problem {@code password-wrong} at the field {@code currentPassword}
	 */
	public void requirePassword(Account account, String password, AttemptSource source) {
		String counted = "own " + source.key();
		boolean admitted = this.attemptLimiter.admits(account, counted);
		if (!admitted || !this.signIn.isPasswordOf(account, password)) {
			this.log.note(admitted ? AuditKind.REFUSED : AuditKind.REFUSED_LOCKED, account.id());
			throw Problem.invalid("currentPassword", "password-wrong");
		}
		this.attemptLimiter.forgive(account, counted);
	}

	/**
	 * Requires a code, of the telephone or a recovery code.
	 * @param field where it was typed
	 * @throws Problem {@code code-wrong} at that field
	 */
	public void requireCode(Account account, String field, String code) {
		boolean admitted = this.attemptLimiter.admitsCode(account, COUNTED_CODES);
		if (!admitted || this.factors.use(account, code) == CodeResult.WRONG) {
			this.log.note(admitted ? AuditKind.CODE_REFUSED : AuditKind.REFUSED_LOCKED, account.id());
			throw Problem.invalid(field, "code-wrong");
		}
		this.attemptLimiter.forgive(account, COUNTED_CODES);
	}

}
