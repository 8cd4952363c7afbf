package vn.lhh.testkit.rules;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Base test suite that checks who may call a service's HTTP routes. A service gives the
 * least number of its routes, and a role that none of its admin routes accepts.
 */
@ServiceIT
public abstract class AudienceRules {

	private final int fewestRoutes;

	private final String stranger;

	private @Nullable RequestMappingHandlerMapping mapping;

	private @Nullable ApiClient anyone;

	protected AudienceRules(int fewestRoutes, String stranger) {
		this.fewestRoutes = fewestRoutes;
		this.stranger = stranger;
	}

	@Autowired
	void running(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Value("${local.server.port}") int port) {
		this.mapping = mapping;
		this.anyone = new ApiClient(port);
	}

	/**
	 * Returns the roles that a route declares; {@code ANYONE} stands for everybody.
	 * @param handler the route's handler method
	 * @return empty where it declares nothing
	 */
	protected abstract Optional<List<String>> rolesOf(HandlerMethod handler);

	@Test
	void everyRouteNamesItsAudienceAndOnlyRoutesOutsideAdminAreForAnyone() {
		List<Routes> routes = routes();
		assertThat(routes).hasSizeGreaterThan(this.fewestRoutes).anyMatch(Routes::isAdmin);
		assertThat(routes).allSatisfy((route) -> {
			assertThat(rolesOf(route.handler())).as(route.path()).isPresent();
			assertThat(rolesOf(route.handler()).orElseThrow().contains("ANYONE")).as(route.path())
				.isNotEqualTo(route.isAdmin());
		});
	}

	@Test
	void noAdminRouteAnswersWithoutATokenOrWithAnotherDesksRole() {
		assertThat(routes().stream().filter(Routes::isAdmin)).isNotEmpty().allSatisfy((route) -> {
			ApiClient.Answer unknown = asked(route);
			assertThat(unknown.status()).as(route.path()).isEqualTo(401);
			ApiClient.Answer refused = asked(route, this.stranger);
			assertThat(refused.code()).as("%s %s", route.method(), route.path()).isEqualTo("forbidden");
			assertThat(refused.status()).isEqualTo(403);
		});
	}

	@Test
	void whoMayNotLearnsNothingOfWhatABodyMustBe() {
		ApiClient stranger = anyone().as(this.stranger);
		assertThat(routes().stream().filter(Routes::isAdmin))
			.allSatisfy((route) -> assertThat(List.of("application/json", "text/xml", "multipart/form-data; boundary=b",
					"application/x-www-form-urlencoded", "application/json;charset=utf-16"))
				.allSatisfy((type) -> {
					ApiClient.Answer answer = stranger.with("Content-Type", type)
						.call(route.method(), route.concrete("x"), "a=1");
					assertThat(answer.status()).as("%s %s %s", route.method(), route.path(), type).isEqualTo(403);
				}));
	}

	@Test
	void noForgedTokenOpensAnAdminRoute() {
		Routes route = adminRead();
		String[] roles = rolesOf(route.handler()).orElseThrow().toArray(String[]::new);
		assertThat(asked(route, roles).status()).isNotIn(401, 403);
		TestTokens.shared().forgeries(roles).forEach((what, token) -> {
			ApiClient forger = anyone().with("Authorization", "Bearer " + token);
			assertThat(forger.call("GET", route.concrete("x"), null).status()).as(what).isEqualTo(401);
		});
	}

	@Test
	void aTokenInTheAddressOrInAFormIsNone() {
		Routes route = adminRead();
		String[] roles = rolesOf(route.handler()).orElseThrow().toArray(String[]::new);
		String token = "access_token=" + TestTokens.shared().of(roles);
		assertThat(anyone().get(route.concrete("x") + "?" + token).status()).isEqualTo(401);
		ApiClient form = anyone().with("Content-Type", "application/x-www-form-urlencoded");
		assertThat(form.call("POST", route.concrete("x"), token).status()).isEqualTo(401);
	}

	@Test
	void noRouteAnswersScriptsOfOtherSites() {
		ApiClient foreign = anyone().with("Origin", "https://evil.example");
		assertThat(routes()).allSatisfy((route) -> {
			ApiClient preflight = foreign.with("Access-Control-Request-Method", route.method());
			assertThat(allowedOrigin(preflight.call("OPTIONS", route.concrete("x"), null))).as(route.path()).isEmpty();
			if (route.method().equals("GET")) {
				assertThat(allowedOrigin(foreign.get(route.concrete("x")))).as(route.path()).isEmpty();
			}
		});
	}

	private Routes adminRead() {
		return routes().stream()
			.filter((route) -> route.isAdmin() && route.method().equals("GET"))
			.findFirst()
			.orElseThrow();
	}

	private static String allowedOrigin(ApiClient.Answer answer) {
		return answer.header("Access-Control-Allow-Origin");
	}

	private ApiClient anyone() {
		return java.util.Objects.requireNonNull(this.anyone);
	}

	private List<Routes> routes() {
		return Routes.of(java.util.Objects.requireNonNull(this.mapping));
	}

	private ApiClient.Answer asked(Routes route, String... roles) {
		ApiClient unknown = anyone().with("Content-Type", route.accepts());
		ApiClient caller = (roles.length == 0) ? unknown : unknown.as(roles);
		return caller.call(route.method(), route.concrete("x"), route.method().equals("GET") ? null : "{}");
	}

}
