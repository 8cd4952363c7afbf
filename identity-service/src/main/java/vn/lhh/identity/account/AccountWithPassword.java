package vn.lhh.identity.account;

/**
 * An account whose password was just made; this is the only moment it is known in clear.
 *
 * @param account the account
 * @param password its password in clear
 */
public record AccountWithPassword(Account account, String password) {

	@Override
	public String toString() {
		return this.account.username();
	}

}
