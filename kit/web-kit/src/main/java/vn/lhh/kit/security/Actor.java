package vn.lhh.kit.security;

import java.util.Set;

/**
 * Account that acts, taken from the token and recorded in the history.
 *
 * @param id account id, the token's subject
 * @param name the account's display name
 * @param roles the token's roles
 */
public record Actor(String id, String name, Set<String> roles) {

	/**
	 * The system itself, for changes by the scheduler or at first start.
	 */
	public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());

	/**
	 * Tells whether the actor has one of the given roles.
	 */
	public boolean hasAny(String... wanted) {
		return java.util.Arrays.stream(wanted).anyMatch(this.roles::contains);
	}

}
