package vn.lhh.gateway.route;

import java.util.List;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.backend.Backend;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

	@Bean
	RouterFunction<ServerResponse> routes(ReverseProxy proxy) {
		return RouteTable.all()
			.stream()
			.map((route) -> function(route, proxy))
			.reduce(RouterFunction::and)
			.orElseThrow();
	}

	private static RouterFunction<ServerResponse> function(Route route, ReverseProxy proxy) {
		return GatewayRouterFunctions.route(route.id())
			.route(predicate(route), (request) -> proxy.pass(request, route.backend()))
			.build();
	}

	private static RequestPredicate predicate(Route route) {
		RequestPredicate taken = any(route.patterns());
		return (route.backend() == Backend.WEB) ? taken.and(any(RouteTable.OWN).negate()) : taken;
	}

	private static RequestPredicate any(List<String> patterns) {
		return patterns.stream().map(RequestPredicates::path).reduce(RequestPredicate::or).orElseThrow();
	}

}
