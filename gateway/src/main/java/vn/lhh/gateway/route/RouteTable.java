package vn.lhh.gateway.route;

import java.util.List;

import vn.lhh.gateway.backend.Backend;

/**
 * All routes, in the order they are tried; what none of them takes is a 404.
 */
public final class RouteTable {

	/** Paths the gateway answers itself, never passed on whatever a route says. */
	static final List<String> OWN = List.of("/api", "/api/**", "/actuator", "/actuator/**", "/livez", "/livez/**",
			"/readyz", "/readyz/**", "/error", "/error/**", "/_edge/**");

	private static final List<Route> ROUTES = List.of(service(Backend.NEWS), service(Backend.DOCUMENTS),
			service(Backend.MEMBERS), service(Backend.QA), service(Backend.STATS),
			Route.of("web-contact", RouteAudience.PUBLIC, Backend.WEB, "/.well-known/security.txt"),
			Route.of("identity", RouteAudience.ACCOUNTS, Backend.IDENTITY, "/oauth2/**", "/userinfo", "/connect/**",
					"/.well-known/**", "/login", "/login/**", "/logout", "/api/identity/**"),
			Route.of("web", RouteAudience.PUBLIC, Backend.WEB, "/**"));

	private RouteTable() {
	}

	private static Route service(Backend backend) {
		return Route.of(backend.id(), RouteAudience.PUBLIC_AND_EDITORS, backend, "/api/" + backend.id() + "/**");
	}

	/** The routes. */
	public static List<Route> all() {
		return ROUTES;
	}

}
