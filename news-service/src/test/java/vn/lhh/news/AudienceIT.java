package vn.lhh.news;

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
		assertThat(routes).hasSizeGreaterThan(80).anyMatch(Routes::isAdmin);
		assertThat(routes).allSatisfy((route) -> {
			assertThat(AudienceCheck.rolesOf(route.handler())).as(route.path()).isPresent();
			assertThat(AudienceCheck.rolesOf(route.handler()).orElseThrow().contains(Audience.ANYONE)).as(route.path())
				.isNotEqualTo(route.isAdmin());
		});
	}

	@Test
	void noAdminRouteAnswersWithoutATokenOrWithAnotherDesksRole() {
		Api api = new Api(this.port);
		assertThat(Routes.of(this.mapping).stream().filter(Routes::isAdmin)).isNotEmpty().allSatisfy((route) -> {
			String path = route.concrete("x");
			String body = route.method().equals("GET") ? null : "{}";
			assertThat(api.call(route.method(), path, body).status()).as("%s %s", route.method(), path).isEqualTo(401);
			assertThat(api.as("RECORDS").call(route.method(), path, body).code()).as("%s %s", route.method(), path)
				.isEqualTo("forbidden");
			assertThat(api.as("RECORDS").call(route.method(), path, body).status()).isEqualTo(403);
		});
	}

}
