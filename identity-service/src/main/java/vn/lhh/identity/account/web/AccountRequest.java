package vn.lhh.identity.account.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.kit.grant.GrantAction;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.text.Nfc;

record AccountRequest(@Nullable String username, @Nullable String displayName, @Nullable Set<Role> roles,
		@Nullable List<@Nullable GrantRequest> grants) {

	/**
	 * Returns what it sets.
	 * @param before grants that stay if it names none
	 */
	AccountDetails profile(List<RoleGrant> before) {
		return new AccountDetails((this.displayName == null) ? "" : this.displayName.strip(),
				(this.roles == null) ? Set.of() : this.roles, (this.grants == null) ? before
						: this.grants.stream().filter(Objects::nonNull).map(GrantRequest::grant).toList());
	}

	/** Tells whether the request names that account, or no account. */
	boolean names(Account account) {
		return this.username == null || account.isCalled(this.username);
	}

	String usernameOrNone() {
		return (this.username == null) ? "" : this.username;
	}

	/**
	 * JSON object that carries one grant of an account.
	 */
	record GrantRequest(@Nullable Role role, @Nullable ScopeType scopeType, @Nullable String scopeId,
			@Nullable Set<GrantAction> actions) {

		RoleGrant grant() {
			return new RoleGrant(this.role, this.scopeType, Nfc.orNull(this.scopeId), this.actions);
		}

	}

}
