package vn.lhh.gateway.route;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions.Builder;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendProperties;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;
import static vn.lhh.gateway.backend.Backend.DOCUMENTS;
import static vn.lhh.gateway.backend.Backend.IDENTITY;
import static vn.lhh.gateway.backend.Backend.MEMBERS;
import static vn.lhh.gateway.backend.Backend.NEWS;
import static vn.lhh.gateway.backend.Backend.QA;
import static vn.lhh.gateway.backend.Backend.SEARCH;
import static vn.lhh.gateway.backend.Backend.STATS;
import static vn.lhh.gateway.backend.Backend.WEB;
import static vn.lhh.gateway.route.RouteAudience.ACCOUNTS;
import static vn.lhh.gateway.route.RouteAudience.PUBLIC;
import static vn.lhh.gateway.route.RouteAudience.PUBLIC_AND_EDITORS;

/**
 * All routes of the gateway and what each request passes on its way to a service.
 */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

	/** Paths the gateway answers itself; no route to {@code web} takes them. */
	private static final RequestPredicate OWN = path("/api", "/api/**", "/actuator", "/actuator/**", "/livez",
			"/livez/**", "/readyz", "/readyz/**", "/error", "/error/**", "/_edge/**");

	private final BackendProperties backends;

	private final RouteFilters filters;

	RouteConfiguration(BackendProperties backends, RouteFilters filters) {
		this.backends = backends;
		this.filters = filters;
	}

	/** In the order they are tried; a path that none of them takes is a 404. */
	@Bean
	RouterFunction<ServerResponse> routes() {
		return forward(NEWS, PUBLIC_AND_EDITORS, route("news").route(path("/api/news/**"), http()))
			.and(forward(DOCUMENTS, PUBLIC_AND_EDITORS, route("documents").route(path("/api/documents/**"), http())))
			.and(forward(MEMBERS, PUBLIC_AND_EDITORS, route("members").route(path("/api/members/**"), http())))
			.and(forward(QA, PUBLIC_AND_EDITORS, route("qa").route(path("/api/qa/**"), http())))
			.and(forward(STATS, PUBLIC_AND_EDITORS, route("stats").route(path("/api/stats/**"), http())))
			.and(forward(SEARCH, PUBLIC_AND_EDITORS, route("search").route(path("/api/search/**"), http())))
			.and(forward(WEB, PUBLIC, route("web-contact").route(path("/.well-known/security.txt"), http())))
			.and(forward(IDENTITY, ACCOUNTS,
					route("identity").route(path("/oauth2/**", "/userinfo", "/connect/**", "/.well-known/**", "/login",
							"/login/**", "/logout", "/tai-khoan", "/tai-khoan/**", "/api/identity/**"), http())))
			.and(forward(WEB, PUBLIC, route("web").route(path("/**").and(OWN.negate()), http())));
	}

	/** Asks the routes first, since the actuator's endpoints are slow to say no. */
	@Bean
	static BeanPostProcessor routesBeforeOtherHandlers() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof RouterFunctionMapping mapping) {
					mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
				}
				return bean;
			}
		};
	}

	/**
	 * Handler behind {@code http()}, with our headers filters alone: the framework's own
	 * would remove {@code Connection} before the headers that it names are found.
	 */
	@Bean
	ProxyExchangeHandlerFunction proxyExchangeHandlerFunction(ProxyExchange exchange, BeanFactory beans) {
		return new ProxyExchangeHandlerFunction(exchange,
				beans.getBeanProvider(ResolvableType.forClass(ProxyRequestHeadersFilter.class)),
				beans.getBeanProvider(ResolvableType.forClass(ProxyResponseHeadersFilter.class)));
	}

	/** Filters of every route, from the outermost to the innermost. */
	private RouterFunction<ServerResponse> forward(Backend backend, RouteAudience audience, Builder route) {
		return route.withAttribute(RouteAudience.ATTRIBUTE, audience)
			.filter(this.filters::answerProblems)
			.before(uri(this.backends.url(backend)))
			.before(ForwardedRequest::wrap)
			.filter(this.filters.start(backend))
			.filter(RouteFilters::retry)
			.filter(this.filters::guard)
			.build();
	}

}
