package vn.lhh.kit.grant;

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
	 * Extends the reach by a grant's scope.
	 */
	public Reach with(Grant grant) {
		if (this.everywhere || grant.scopeType() == ScopeType.ALL) {
			return EVERYWHERE;
		}
		String id = grant.scopeId();
		if (id == null) {
			return this;
		}
		Map<ScopeType, Set<String>> wider = new EnumMap<>(ScopeType.class);
		wider.putAll(this.scopes);
		Set<String> ids = new HashSet<>(scopes(grant.scopeType()));
		ids.add(id);
		wider.put(grant.scopeType(), ids);
		return new Reach(false, wider);
	}

}
