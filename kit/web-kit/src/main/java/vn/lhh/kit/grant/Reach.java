package vn.lhh.kit.grant;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reach of a right: everywhere, or only within the scopes that grants name.
 *
 * @param scopes the ids of those scopes, by type
 */
public record Reach(boolean everywhere, Map<ScopeType, Set<String>> scopes) {

	/** Reaches every item. */
	public static final Reach EVERYWHERE = new Reach(true, Map.of());

	/** Reaches no item. */
	public static final Reach NOWHERE = new Reach(false, Map.of());

	/**
	 * Tells whether it reaches no item.
	 */
	public boolean isNowhere() {
		return !this.everywhere && this.scopes.isEmpty();
	}

	/**
	 * Returns the ids of its scopes of one type.
	 */
	public Set<String> scopes(ScopeType scopeType) {
		return this.scopes.getOrDefault(scopeType, Set.of());
	}

	/**
	 * Unites the scopes of grants.
	 */
	static Reach of(Collection<Grant> grants) {
		if (grants.isEmpty()) {
			return NOWHERE;
		}
		Map<ScopeType, Set<String>> scopes = new EnumMap<>(ScopeType.class);
		for (Grant grant : grants) {
			if (grant.scopeType() == ScopeType.ALL) {
				return EVERYWHERE;
			}
			String id = grant.scopeId();
			if (id != null) {
				scopes.computeIfAbsent(grant.scopeType(), (type) -> new HashSet<>()).add(id);
			}
		}
		return new Reach(false, scopes);
	}

}
