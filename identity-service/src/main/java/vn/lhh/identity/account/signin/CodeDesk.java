package vn.lhh.identity.account.signin;

import java.time.Instant;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountProblem;
import vn.lhh.identity.account.factor.CodeResult;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Checks codes of second factors. Wrong ones are counted together for all browsers on
 * which no code was given before: who tries them has its password, so the owner can't be
 * shut out by a stranger, and many networks gain nothing.
 */
@Service
public class CodeDesk {

	private final SecondFactorDesk factors;

	private final SignInAttemptLimiter attemptLimiter;

	private final SignInLog log;

	CodeDesk(SecondFactorDesk factors, SignInAttemptLimiter attemptLimiter, SignInLog log) {
		this.factors = factors;
		this.attemptLimiter = attemptLimiter;
		this.log = log;
	}

	/**
	 * Uses up a code that comes with the right password; an account without a second
	 * factor needs none.
	 * @param code as typed
	 * @param source the source of the attempt
	 * @throws Problem {@code code-needed} or {@code code-refused}
	 */
	public void verify(Account account, String code, AttemptSource source) {
		if (!account.hasSecondFactor()) {
			return;
		}
		if (code.isBlank()) {
			throw AccountProblem.codeNeeded();
		}
		String counted = isProved(source, account) ? "code " + source.key() : "code";
		if (!this.attemptLimiter.admitsCode(account, counted)) {
			throw refused(account, AuditKind.REFUSED_LOCKED);
		}
		CodeResult result = this.factors.use(account, code);
		if (result == CodeResult.WRONG) {
			throw refused(account, AuditKind.CODE_REFUSED);
		}
		this.attemptLimiter.clear(account, counted, null);
		if (result == CodeResult.RECOVERY_CODE) {
			this.log.note(AuditKind.RECOVERY_CODE_USED, account.id());
		}
		this.log.note(AuditKind.SIGNED_IN, account.id());
	}

	/**
	 * Tells whether a code was given on that browser before: one that got its cookie
	 * earlier needed the password alone.
	 */
	private static boolean isProved(AttemptSource source, Account account) {
		Instant since = account.secondFactorAt();
		return source.isDevice() && since != null && !source.since().isBefore(since);
	}

	private Problem refused(Account account, AuditKind kind) {
		this.log.note(kind, account.id());
		return AccountProblem.codeRefused();
	}

}
