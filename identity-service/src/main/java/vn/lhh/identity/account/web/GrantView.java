package vn.lhh.identity.account.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.kit.grant.GrantAction;
import vn.lhh.kit.grant.ScopeType;

/**
 * JSON view that shows one scoped grant of an account.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrantView(@Nullable Role role, @Nullable ScopeType scopeType, @Nullable String scopeId,
		List<GrantAction> actions) {

	public static GrantView of(RoleGrant grant) {
		return new GrantView(grant.role(), grant.scopeType(), grant.scopeId(),
				grant.actions().stream().sorted().toList());
	}

}
