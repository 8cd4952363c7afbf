package vn.lhh.identity.account.password;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.AccountProblem;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.identity.account.signin.CodeDesk;
import vn.lhh.identity.account.signin.Credentials;
import vn.lhh.identity.account.signin.SignInDesk;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Lets owners choose their password after they proved their identity: by a recent
 * one-time password, or by the current password.
 */
@Service
public class PasswordDesk {

	private final SignInDesk signIn;

	private final AccountDesk accounts;

	private final CodeDesk codes;

	private final PasswordRules rules;

	PasswordDesk(SignInDesk signIn, CodeDesk codes, AccountDesk accounts, PasswordRules rules) {
		this.signIn = signIn;
		this.codes = codes;
		this.accounts = accounts;
		this.rules = rules;
	}

	/**
	 * Changes the password of an account that gives its current one, and a code where it
	 * has a second factor.
	 * @param credentials as typed
	 * @param source the source of the attempt, for the limiter
	 * @param chosen the new password
	 */
	public Account change(Credentials credentials, AttemptSource source, String chosen) {
		Account account = this.signIn.signIn(credentials.username(), credentials.password(), source)
			.orElseThrow(AccountProblem::signInRefused);
		this.codes.verify(account, credentials.code(), source);
		return choose(account, chosen);
	}

	/**
	 * Sets a new password.
	 * @param account one that proved its identity
	 * @param chosen the new password
	 * @throws Problem naming the broken rule, or {@code password-same}
	 */
	public Account choose(Account account, String chosen) {
		this.rules.broken(Account.password(chosen), account).ifPresent((code) -> {
			throw Problem.invalid("newPassword", code, PasswordRules.LEAST, PasswordRules.MOST);
		});
		if (this.signIn.isPasswordOf(account, chosen)) {
			throw Problem.invalid("newPassword", "password-same");
		}
		return this.accounts.takePassword(account, chosen);
	}

}
