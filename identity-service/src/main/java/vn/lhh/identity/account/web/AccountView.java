package vn.lhh.identity.account.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountStatus;
import vn.lhh.identity.account.AccountWithPassword;
import vn.lhh.identity.account.Role;

/**
 * JSON view that shows an account for administrators; only the answer that made a
 * password contains it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(String id, String username, String displayName, List<Role> roles, List<GrantView> grants,
		AccountStatus status, Instant createdAt, @Nullable Instant lastSignInAt, boolean mustChangePassword,
		boolean secondFactor, long version, @Nullable String password) {

	static AccountView of(Account account) {
		return of(account, null);
	}

	static AccountView of(AccountWithPassword opened) {
		return of(opened.account(), opened.password());
	}

	private static AccountView of(Account account, @Nullable String password) {
		return new AccountView(account.id(), account.username(), account.profile().displayName(),
				account.profile().roles().stream().sorted().toList(),
				account.profile().grants().stream().map(GrantView::of).toList(), account.status(), account.createdAt(),
				account.lastSignInAt(), account.mustChangePassword(), account.hasSecondFactor(), account.version(),
				password);
	}

}
