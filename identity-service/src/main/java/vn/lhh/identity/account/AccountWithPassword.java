package vn.lhh.identity.account;

/**
 * Carries an account with its new password, at the only moment when that is known in
 * clear.
 *
 * @param password in clear
 */
public record AccountWithPassword(Account account, String password) {

	@Override
	public String toString() {
		return this.account.username();
	}

}
