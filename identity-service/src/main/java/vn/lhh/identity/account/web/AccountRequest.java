package vn.lhh.identity.account.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.Role;

record AccountRequest(@Nullable String username, @Nullable String displayName, @Nullable Set<Role> roles) {

	AccountDetails profile() {
		return new AccountDetails((this.displayName == null) ? "" : this.displayName.strip(),
				(this.roles == null) ? Set.of() : this.roles);
	}

	/** Tells whether the request names that account, or no account. */
	boolean names(Account account) {
		return this.username == null || account.isCalled(this.username);
	}

	String usernameOrNone() {
		return (this.username == null) ? "" : this.username;
	}

}
