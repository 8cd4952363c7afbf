package vn.lhh.identity.account.web.own;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.apitoken.ApiToken;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.identity.account.signin.OwnerCheck;
import vn.lhh.identity.audit.RequestOrigin;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds the account of the caller: of the browser's session, or of a person's access
 * token. A script's token is refused, so that it can't make itself another.
 */
@Component
class CurrentAccount {

	private final AccountReader accounts;

	private final OwnerCheck check;

	private final RequestOrigin origin;

	CurrentAccount(AccountReader accounts, OwnerCheck check, RequestOrigin origin) {
		this.accounts = accounts;
		this.check = check;
		this.origin = origin;
	}

	Account get() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null) {
			throw new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
		}
		if (caller instanceof JwtAuthenticationToken token && token.getToken().hasClaim(ApiToken.CLAIM)) {
			throw forbidden();
		}
		return this.accounts.active(caller.getName()).orElseThrow(CurrentAccount::forbidden);
	}

	/**
	 * Returns the account once the caller has given its password again.
	 */
	Account confirmed(String password) {
		Account account = get();
		this.check.requirePassword(account, password, AttemptSource.network(String.valueOf(this.origin.network())));
		return account;
	}

	/**
	 * Returns the account once the caller has given its password and a code again.
	 */
	Account confirmed(String password, String code) {
		Account account = confirmed(password);
		this.check.requireCode(account, "code", code);
		return account;
	}

	/**
	 * Returns the account once the caller has given its password again, and a code of the
	 * second factor that is replaced, if there is one.
	 * @param currentCode of the present telephone, or a recovery code
	 */
	Account confirmedToReplace(String password, String currentCode) {
		Account account = confirmed(password);
		if (account.hasSecondFactor()) {
			this.check.requireCode(account, "currentCode", currentCode);
		}
		return account;
	}

	private static Problem forbidden() {
		return new Problem(ProblemKind.FORBIDDEN, "forbidden");
	}

}
