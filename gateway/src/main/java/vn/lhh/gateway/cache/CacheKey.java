package vn.lhh.gateway.cache;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.route.QueryText;

/**
 * Cache key: the address and its parameters that count, in one order. Nothing else of a
 * request reaches its service.
 *
 * @param path the address
 * @param query the parameters that count, without the question mark
 * @param backend the service, null for responses that are composed here
 */
public record CacheKey(String path, String query, @Nullable Backend backend) {

	/** Room for a few hundred Vietnamese letters, each of which takes nine characters. */
	private static final int LONGEST_QUERY = 4000;

	/** The key of an address, null if its responses may not be cached. */
	public static @Nullable CacheKey of(String path, @Nullable String query) {
		CacheRule rule = CacheTable.of(path);
		if (rule == null) {
			return null;
		}
		String kept = (query != null) ? normal(query, rule) : "";
		return new CacheKey(path, kept, rule.backend());
	}

	private static String normal(String query, CacheRule rule) {
		String[] pairs = QueryText.tidy(query).split("&");
		List<String> kept = new ArrayList<>();
		for (String name : rule.parameters()) {
			for (String pair : pairs) {
				int end = pair.indexOf('=');
				if (name.equals(decoded((end < 0) ? pair : pair.substring(0, end)))) {
					kept.add((end < 0) ? name : name + pair.substring(end));
				}
			}
		}
		return String.join("&", kept);
	}

	private static String decoded(String name) {
		return (name.indexOf('%') < 0) ? name : URLDecoder.decode(name, StandardCharsets.UTF_8);
	}

	/** Whether the parameters are longer than any that mean something. */
	public boolean isTooLong() {
		return this.query.length() > LONGEST_QUERY;
	}

	/** Whether the response is composed here, not fetched from a service. */
	public boolean isComposed() {
		return this.backend == null;
	}

	/** The address with its query. */
	public String text() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

}
