package vn.lhh.gateway.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.FakeBackend.Asked;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class RouteConfigurationIT {

	private final List<Route> routes;

	private final GatewayTestClient gatewayTestClient;

	RouteConfigurationIT(@Autowired RouterFunction<ServerResponse> routes, @LocalServerPort int port) {
		RouteCollector collector = new RouteCollector();
		routes.accept(collector);
		this.routes = collector.routes;
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@BeforeEach
	void nothingHappenedYet() {
		Backends.forget();
	}

	@Test
	void everyRouteDeclaresItsAudience() {
		assertThat(this.routes).hasSize(9).allSatisfy((route) -> assertThat(route.audience()).isNotNull());
	}

	@Test
	void everyPathOfEveryRouteReachesItsService() {
		for (Route route : this.routes) {
			assertThat(route.paths()).isNotEmpty();
			for (String path : route.paths()) {
				Backends.of(route.backend()).json(path, "{}");
				assertThat(this.gatewayTestClient.get(path).statusCode()).as(path).isEqualTo(200);
				assertThat(Backends.of(route.backend()).asked()).extracting(Asked::uri).contains(path);
			}
		}
	}

	@Test
	void noTwoRoutesShareAnId() {
		assertThat(this.routes).extracting(Route::id).doesNotHaveDuplicates();
	}

	@Test
	void everyRouteStandsInTheReadme() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(this.routes).allSatisfy((route) -> assertThat(readme).contains(route.id()));
	}

	private record Route(String id, Object audience, String predicate) {

		private static final Pattern NEGATED = Pattern.compile("!\\(.*\\)");

		private static final Pattern PATH = Pattern.compile("/[^ ()]+");

		Backend backend() {
			return this.id.startsWith("web") ? Backend.WEB : Backend.valueOf(this.id.toUpperCase(Locale.ROOT));
		}

		List<String> paths() {
			return PATH.matcher(NEGATED.matcher(this.predicate).replaceAll(""))
				.results()
				.map((found) -> found.group().replace("/**", "/mot/hai"))
				.toList();
		}

	}

	private static final class RouteCollector implements RouterFunctions.Visitor {

		private final List<Route> routes = new ArrayList<>();

		private final Map<String, Object> attributes = new HashMap<>();

		@Override
		public void attributes(Map<String, Object> attributes) {
			this.attributes.putAll(attributes);
		}

		@Override
		public void route(RequestPredicate predicate, HandlerFunction<?> handlerFunction) {
			this.routes.add(new Route(String.valueOf(this.attributes.get(MvcUtils.GATEWAY_ROUTE_ID_ATTR)),
					this.attributes.get(RouteAudience.ATTRIBUTE), predicate.toString()));
			this.attributes.clear();
		}

		@Override
		public void startNested(RequestPredicate predicate) {
			throw new IllegalStateException("A nested route");
		}

		@Override
		public void endNested(RequestPredicate predicate) {
			throw new IllegalStateException("A nested route");
		}

		@Override
		public void resources(Function<ServerRequest, Optional<Resource>> lookupFunction) {
			throw new IllegalStateException("A route to files");
		}

		@Override
		public void unknown(RouterFunction<?> routerFunction) {
			throw new IllegalStateException("Unknown: " + routerFunction);
		}

	}

}
