package vn.lhh.identity.account;

import java.util.EnumSet;
import java.util.Set;

import vn.lhh.kit.grant.ScopeType;

/**
 * Names the roles of an account; the {@code roles} claim of every token lists them. A
 * role with scopes can also be granted within one of them.
 */
public enum Role {

	/** Writes drafts of its own and submits them. */
	CONTRIBUTOR(false, ScopeType.CATEGORY),
	/** Writes drafts. */
	EDITOR(false, ScopeType.CATEGORY),
	/** Approves and publishes. */
	APPROVER(true, ScopeType.CATEGORY, ScopeType.FIELD),
	/** Keeps the official documents. */
	RECORDS(true, ScopeType.FIELD),
	/** Moderates and answers questions. */
	QA_ANSWERER(false, ScopeType.CATEGORY),
	/** Keeps the member organisations. */
	MEMBERS_ADMIN(true, ScopeType.ORGANISATION),
	/** Rebuilds what services derive and watches them; touches no content. */
	OPERATOR(false),
	/** Administers accounts and the site itself. */
	ADMIN(true);

	private final boolean approving;

	private final Set<ScopeType> scopes;

	Role(boolean approving, ScopeType... scopes) {
		this.approving = approving;
		this.scopes = EnumSet.noneOf(ScopeType.class);
		this.scopes.addAll(Set.of(scopes));
		if (!this.scopes.isEmpty()) {
			this.scopes.add(ScopeType.ALL);
		}
	}

	/**
	 * Tells whether it may approve anything.
	 */
	boolean isApproving() {
		return this.approving;
	}

	/**
	 * Tells whether it can be granted within scopes.
	 */
	boolean hasScopes() {
		return !this.scopes.isEmpty();
	}

	/**
	 * Tells whether its content lies in scopes of a type.
	 */
	boolean hasScope(ScopeType scopeType) {
		return this.scopes.contains(scopeType);
	}

}
