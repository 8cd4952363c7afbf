package vn.lhh.kit.grant;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Grant of a role within one scope, which the services check without asking
 * identity-service.
 *
 * @param role the role's name
 * @param scopeId the id of the container; {@code null} for {@link ScopeType#ALL}
 * @param actions what it allows, out of what the role may do
 */
public record Grant(String role, ScopeType scopeType, @Nullable String scopeId, Set<GrantAction> actions) {

	/**
	 * Copies the actions.
	 */
	public Grant {
		actions = Set.copyOf(actions);
	}

}
