package vn.lhh.identity.account;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Grant;
import vn.lhh.kit.grant.GrantAction;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds one scoped grant of an account as administrators set it. Whether its scope still
 * exists is not asked: a grant for a category that is gone gives no right.
 *
 * @param scopeId id of the category, organisation or field; {@code null} for all
 * @param actions what it allows; approving includes writing
 */
public record RoleGrant(@Nullable Role role, @Nullable ScopeType scopeType, @Nullable String scopeId,
		Set<GrantAction> actions) {

	private static final int LONGEST_ID = 60;

	/**
	 * Completes the actions: an approver's grant approves unless it names other actions,
	 * every other grant only writes.
	 * @param actions {@code null} or empty for those
	 */
	public RoleGrant(@Nullable Role role, @Nullable ScopeType scopeType, @Nullable String scopeId,
			@Nullable Set<GrantAction> actions) {
		this.role = role;
		this.scopeType = scopeType;
		this.scopeId = scopeId;
		boolean approves = (actions == null || actions.isEmpty()) ? (role == Role.APPROVER)
				: actions.contains(GrantAction.APPROVE);
		this.actions = approves ? EnumSet.allOf(GrantAction.class) : EnumSet.of(GrantAction.WRITE);
	}

	/**
	 * Returns the grant as tokens carry it.
	 */
	public Grant granted() {
		if (this.role == null || this.scopeType == null) {
			throw new IllegalStateException("not checked: " + this);
		}
		return new Grant(this.role.name(), this.scopeType, this.scopeId, this.actions);
	}

	String place() {
		return this.role + " " + this.scopeType + " " + this.scopeId;
	}

	void check(String field, FieldChecks fieldChecks) {
		fieldChecks.present(field + ".role", this.role)
			.present(field + ".scopeType", this.scopeType)
			.atMost(field + ".scopeId", this.scopeId, LONGEST_ID);
		if (this.role != null && this.scopeType != null) {
			boolean needsId = this.scopeType != ScopeType.ALL;
			boolean approves = this.actions.contains(GrantAction.APPROVE);
			fieldChecks.check(this.role.hasScopes(), field + ".role", "role-unscoped")
				.check(!this.role.hasScopes() || this.role.hasScope(this.scopeType), field + ".scopeType",
						"scope-unfit", this.role.name())
				.check(!needsId || (this.scopeId != null && !this.scopeId.isBlank()), field + ".scopeId", "required")
				.check(needsId || this.scopeId == null, field + ".scopeId", "scope-without-id")
				.check(!approves || this.role.isApproving(), field + ".actions", "action-unfit", this.role.name());
		}
	}

}
