package vn.lhh.identity.account;

import java.util.Set;

/**
 * What administrators say about an account.
 *
 * @param displayName as people know them
 * @param roles what they may do
 */
public record AccountDetails(String displayName, Set<Role> roles) {

	/**
	 * Keeps a copy of the roles.
	 * @param displayName as people know them
	 * @param roles what they may do
	 */
	public AccountDetails {
		roles = Set.copyOf(roles);
	}

}
