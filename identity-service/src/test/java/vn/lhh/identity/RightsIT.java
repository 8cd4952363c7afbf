package vn.lhh.identity;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.lhh.identity.account.Role;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsTable;
import vn.lhh.testkit.rules.Routes;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

class RightsIT {

	private static final String ACCOUNTS = "/api/identity/admin/accounts";

	private static final String OWN = "của riêng tôi 42";

	@Test
	void theContractOfTheServicesKnowsEveryRole() {
		assertThat(Arrays.stream(Role.values()).map(Enum::name).toList())
			.containsExactlyInAnyOrderElementsOf(RightsContract.ROLES);
	}

	@Test
	void onlyTheRolesOfTheTableMayCallAnAdminRoute() {
		try (Rig rig = Rig.demo()) {
			RightsTable table = RightsTable.read();
			List<Routes> routes = Routes
				.of(rig.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))
				.stream()
				.filter(Routes::isAdmin)
				.toList();
			assertThat(routes).extracting((route) -> route.method() + " " + route.path())
				.containsExactlyInAnyOrderElementsOf(table.operations());
			String admin = "Bearer " + rig.browser().token("admin", rig.password("admin"));
			for (Role role : Role.values()) {
				String token = token(rig, admin, role);
				routes.forEach((route) -> {
					String operation = route.method() + " " + route.path();
					int status = rig.browser()
						.json(route.method(), route.concrete("x"), "{}", "Authorization", token)
						.statusCode();
					assertThat(status == 403).as("%s %s: %d", operation, role, status)
						.isNotEqualTo(table.admits(operation, role.name()));
				});
			}
		}
	}

	private static String token(Rig rig, String admin, Role role) {
		String username = "role-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		HttpResponse<String> opened = rig.browser()
			.json("POST", ACCOUNTS,
					"{\"username\":\"%s\",\"displayName\":\"Thử\",\"roles\":[\"%s\"]}".formatted(username, role),
					"Authorization", admin);
		rig.browser().choosePassword(username, Browser.tree(opened).get("password").asString(), OWN);
		return "Bearer " + rig.browser().token(username, OWN);
	}

}
