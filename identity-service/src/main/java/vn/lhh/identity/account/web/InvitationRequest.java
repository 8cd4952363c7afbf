package vn.lhh.identity.account.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.web.AccountRequest.GrantRequest;

/**
 * JSON body that opens an account whose owner is invited.
 *
 * @param email where the invitation is mailed to; {@code null} where the link is passed
 * on by hand
 */
record InvitationRequest(@Nullable String username, @Nullable String displayName, @Nullable Set<Role> roles,
		@Nullable List<@Nullable GrantRequest> grants, @Nullable String email) {

	AccountDetails profile() {
		return new AccountRequest(this.username, this.displayName, this.roles, this.grants).profile(List.of());
	}

	String usernameOrNone() {
		return (this.username == null) ? "" : this.username;
	}

	@Override
	public String toString() {
		return "InvitationRequest[" + this.username + "]";
	}

}
