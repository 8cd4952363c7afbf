package vn.lhh.identity.account.apitoken;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Role;

/**
 * Holds what an owner chooses for an API token.
 *
 * @param lastDay the last day on which it works
 */
public record ApiTokenDetails(String name, Set<Role> roles, @Nullable LocalDate lastDay) {

	/**
	 * Copies the roles.
	 */
	public ApiTokenDetails {
		roles = Set.copyOf(roles);
	}

}
