package vn.lhh.gateway.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.backend.Backend;

/**
 * Addresses whose responses are the same for every reader.
 *
 * @param backend who answers; {@code null} for what is composed here
 * @param template the path, with {@code {}} where a slug, an id or a file name stands
 * @param parameters query parameters that change the response, in the order of the cache
 * key
 */
public record CacheableRoute(@Nullable Backend backend, String template, List<String> parameters) {

	/** A route to a service. */
	public static CacheableRoute to(Backend backend, String template, String... parameters) {
		return new CacheableRoute(backend, template, List.of(parameters));
	}

	/** A page of the site. */
	public static CacheableRoute page(String template, String... parameters) {
		return to(Backend.WEB, template, parameters);
	}

	/** A response that the gateway composes itself. */
	public static CacheableRoute composed(String path) {
		return new CacheableRoute(null, path, List.of());
	}

}
