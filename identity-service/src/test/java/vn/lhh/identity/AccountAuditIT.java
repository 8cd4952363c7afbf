package vn.lhh.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/**
 * Tests that each admin write of identity-service is audited.
 */
@WithDemoAccounts
class AccountAuditIT extends AuditContract {

	private static final String ACCOUNTS = "/api/identity/admin/accounts";

	private final DemoAdministrator administrator = new DemoAdministrator();

	AccountAuditIT() {
		super("identity");
	}

	@Override
	protected void makeEveryWrite() {
		ApiClient admin = this.administrator.signedIn(api());
		Map<String, Object> account = Map.of("username", "audited", "displayName", "Có dấu vết", "roles",
				List.of("EDITOR"));
		String path = ACCOUNTS + "/" + make(admin, "POST", ACCOUNTS, account).json().path("id").asString();
		makeAtVersion(admin, "PUT", path, path,
				Map.of("username", "audited", "displayName", "Tên khác", "roles", List.of("EDITOR")));
		make(admin, "PUT", path + "/mailbox", Map.of("email", "audited@lhh.example"));
		for (String act : List.of("reset-password", "reset-second-factor", "disable", "enable")) {
			make(admin, "POST", path + "/" + act);
		}
		Map<String, Object> invited = Map.of("username", "invited", "displayName", "Được mời", "roles",
				List.of("EDITOR"));
		String id = make(admin, "POST", ACCOUNTS + "/invitations", invited).json().path("id").asString();
		make(admin, "POST", ACCOUNTS + "/" + id + "/invitation");
	}

	@Override
	protected Map<String, JsonNode> entriesByTrace(Set<String> traces) {
		Map<String, JsonNode> entries = new HashMap<>();
		this.administrator.signedIn(api())
			.get("/api/identity/admin/audit?service=identity&size=100")
			.json()
			.path("items")
			.forEach((entry) -> entries.put(entry.path("traceId").asString(""), entry));
		entries.keySet().retainAll(traces);
		return entries;
	}

}
