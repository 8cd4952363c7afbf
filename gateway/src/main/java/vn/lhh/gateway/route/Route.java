package vn.lhh.gateway.route;

import java.util.List;

import vn.lhh.gateway.backend.Backend;

/**
 * Which paths go to which service.
 *
 * @param id unique name
 * @param audience whom it is for
 * @param backend the service
 * @param patterns paths it takes
 */
public record Route(String id, RouteAudience audience, Backend backend, List<String> patterns) {

	static Route of(String id, RouteAudience audience, Backend backend, String... patterns) {
		return new Route(id, audience, backend, List.of(patterns));
	}

}
