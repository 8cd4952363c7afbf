package vn.lhh.kit.security;

import java.util.Set;

/**
 * Who does something: the account behind the token, as history records it.
 *
 * @param id account id, the token's subject
 * @param name what people call the account
 * @param roles the token's roles
 */
public record Actor(String id, String name, Set<String> roles) {

	/**
	 * The system itself, for what happens by the clock or at first start.
	 */
	public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());

	/**
	 * Whether the actor has one of some roles.
	 * @param wanted role names
	 * @return {@code true} if one matches
	 */
	public boolean hasAny(String... wanted) {
		return java.util.Arrays.stream(wanted).anyMatch(this.roles::contains);
	}

}
