package vn.lhh.kit.grant;

import java.util.Collection;
import java.util.Set;

/**
 * Rule by which roles and grants become {@link Rights} on one route, in-process and
 * without a query.
 *
 * @param writers roles that may read and write every item of the route
 * @param approvers roles that may also approve
 * @param drafters roles that may only write drafts of their own
 * @param scopes the scope types that the route checks; a grant of another type gives no
 * right there
 */
public record RouteRights(Set<String> writers, Set<String> approvers, Set<String> drafters, Set<ScopeType> scopes) {

	/** Administration has no scope, whatever a grant says. */
	private static final String ADMINISTRATOR = "ADMIN";

	/**
	 * Computes the rights of an account.
	 * @param roles its roles without scope
	 */
	public Rights of(Collection<String> roles, Collection<Grant> grants) {
		return new Rights(writing(roles, grants), approving(roles, grants));
	}

	private Access writing(Collection<String> roles, Collection<Grant> grants) {
		if (roles.stream().anyMatch(this.writers::contains)) {
			return Access.UNLIMITED;
		}
		boolean drafter = roles.stream().anyMatch(this.drafters::contains);
		Access access = drafter ? new Access(Reach.NOWHERE, Reach.EVERYWHERE) : Access.NONE;
		for (Grant grant : grants) {
			if (applies(grant, GrantAction.WRITE)) {
				access = this.writers.contains(grant.role()) ? access.withItems(grant)
						: this.drafters.contains(grant.role()) ? access.withOwnDrafts(grant) : access;
			}
		}
		return access;
	}

	private Access approving(Collection<String> roles, Collection<Grant> grants) {
		if (roles.stream().anyMatch(this.approvers::contains)) {
			return Access.UNLIMITED;
		}
		Access access = Access.NONE;
		for (Grant grant : grants) {
			if (applies(grant, GrantAction.APPROVE) && this.approvers.contains(grant.role())) {
				access = access.withItems(grant);
			}
		}
		return access;
	}

	private boolean applies(Grant grant, GrantAction action) {
		if (grant.role().equals(ADMINISTRATOR)) {
			return false;
		}
		boolean checked = this.scopes.contains(grant.scopeType())
				|| (grant.scopeType() == ScopeType.ALL && !this.scopes.isEmpty());
		return checked && grant.actions().contains(action);
	}

}
