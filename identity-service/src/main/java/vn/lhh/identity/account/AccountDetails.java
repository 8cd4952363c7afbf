package vn.lhh.identity.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the account fields that administrators set.
 *
 * @param displayName name for people
 * @param roles roles without scope
 * @param grants roles within scopes
 */
public record AccountDetails(String displayName, Set<Role> roles, List<RoleGrant> grants) {

	/** The most grants of one account, so that its token fits into a header. */
	public static final int MOST_GRANTS = 50;

	/**
	 * Copies the roles and grants; an account stored before there were grants has none.
	 */
	public AccountDetails(String displayName, Set<Role> roles, @Nullable List<RoleGrant> grants) {
		this.displayName = displayName;
		this.roles = Set.copyOf(roles);
		this.grants = (grants == null) ? List.of() : List.copyOf(grants);
	}

	/**
	 * Tells whether other details give the same rights.
	 */
	boolean hasRightsOf(AccountDetails other) {
		return this.roles.equals(other.roles) && Set.copyOf(this.grants).equals(Set.copyOf(other.grants));
	}

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("displayName", this.displayName, 120)
			.check(!this.roles.isEmpty() || !this.grants.isEmpty(), "roles", "required")
			.atMost("grants", this.grants, MOST_GRANTS);
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < this.grants.size(); index++) {
			String field = "grants[" + index + "]";
			this.grants.get(index).check(field, fieldChecks);
			fieldChecks.check(seen.add(this.grants.get(index).place()), field, "named-twice");
		}
	}

}
