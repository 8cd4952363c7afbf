package vn.lhh.kit.security;

import java.util.Set;

import vn.lhh.kit.grant.Rights;

/**
 * Account that acts, taken from the token and recorded in the history.
 *
 * @param id account id, the token's subject
 * @param name the account's display name
 * @param roles the token's roles without scope
 * @param rights what the roles and grants allow on the route it calls
 */
public record Actor(String id, String name, Set<String> roles, Rights rights) {

	/**
	 * The system itself, for changes by the scheduler or at first start.
	 */
	public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());

	/**
	 * Creates an actor of the system, which no right limits.
	 */
	public Actor(String id, String name, Set<String> roles) {
		this(id, name, roles, Rights.UNLIMITED);
	}

}
