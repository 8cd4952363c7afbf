package vn.lhh.documents;

import vn.lhh.testkit.Routes;
import vn.lhh.testkit.Api;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.AudienceCheck;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class AudienceIT {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@LocalServerPort
	private int port;

	@Test
	void everyRouteNamesItsAudienceAndOnlyRoutesOutsideAdminAreForAnyone() {
		List<Routes> routes = Routes.of(this.mapping);
		assertThat(routes).hasSizeGreaterThan(8).anyMatch(Routes::isAdmin);
		assertThat(routes).allSatisfy((route) -> {
			assertThat(AudienceCheck.rolesOf(route.handler())).as(route.path()).isPresent();
			assertThat(AudienceCheck.rolesOf(route.handler()).orElseThrow().contains(Audience.ANYONE)).as(route.path())
				.isNotEqualTo(route.isAdmin());
		});
	}

	@Test
	void noAdminRouteAnswersWithoutATokenOrWithAnotherDesksRole() {
		assertThat(Routes.of(this.mapping).stream().filter(Routes::isAdmin)).isNotEmpty().allSatisfy((route) -> {
			Api api = new Api(this.port).with("Content-Type", typeFor(route));
			String path = route.concrete("x");
			String body = route.method().equals("GET") ? null : "{}";
			assertThat(api.call(route.method(), path, body).status()).as("%s %s", route.method(), path).isEqualTo(401);
			Api.Answer refused = api.as("EDITOR").call(route.method(), path, body);
			assertThat(refused.code()).as("%s %s", route.method(), path).isEqualTo("forbidden");
			assertThat(refused.status()).isEqualTo(403);
		});
	}

	private static String typeFor(Routes route) {
		boolean upload = route.method().equals("POST") && route.path().endsWith("/files");
		return upload ? "multipart/form-data; boundary=x" : "application/json";
	}

}
