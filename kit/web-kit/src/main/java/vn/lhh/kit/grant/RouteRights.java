package vn.lhh.kit.grant;

import java.util.Collection;
import java.util.List;
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
		List<Grant> writing = grants.stream().filter((grant) -> applies(grant, GrantAction.WRITE)).toList();
		List<Grant> items = writing.stream().filter((grant) -> this.writers.contains(grant.role())).toList();
		List<Grant> drafts = writing.stream()
			.filter((grant) -> this.writers.contains(grant.role()) || this.drafters.contains(grant.role()))
			.toList();
		boolean drafter = roles.stream().anyMatch(this.drafters::contains);
		return new Access(Reach.of(items), drafter ? Reach.EVERYWHERE : Reach.of(drafts));
	}

	private Access approving(Collection<String> roles, Collection<Grant> grants) {
		if (roles.stream().anyMatch(this.approvers::contains)) {
			return Access.UNLIMITED;
		}
		Reach reach = Reach.of(grants.stream()
			.filter((grant) -> applies(grant, GrantAction.APPROVE) && this.approvers.contains(grant.role()))
			.toList());
		return new Access(reach, reach);
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
