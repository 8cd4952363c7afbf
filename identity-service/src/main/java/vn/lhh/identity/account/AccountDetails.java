package vn.lhh.identity.account;

import java.util.Set;

/**
 * Holds the account fields that administrators set.
 *
 * @param displayName name for people
 */
public record AccountDetails(String displayName, Set<Role> roles) {

	/**
	 * Copies the roles.
	 */
	public AccountDetails {
		roles = Set.copyOf(roles);
	}

}
