package vn.lhh.identity.account.invitation;

import java.time.Instant;

import vn.lhh.identity.account.Account;

/**
 * Carries an account with the link for its owner, at the only moment when that is known.
 *
 * @param link for the owner alone
 * @param expiresAt when the link ends by itself
 */
public record InvitedAccount(Account account, String link, Instant expiresAt) {

	@Override
	public String toString() {
		return this.account.username();
	}

}
