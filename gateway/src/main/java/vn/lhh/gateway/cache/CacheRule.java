package vn.lhh.gateway.cache;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.content.CacheableRoute;

/**
 * One kind of address whose answers are the same for every reader.
 *
 * @param template the address, with {@code {}} where a slug, an id or a file name stands
 * @param backend who answers, none for what is composed here
 * @param parameters query parameters that change the answer, in the order of the key
 * @param pattern the template as an expression
 */
record CacheRule(String template, @Nullable Backend backend, List<String> parameters, Pattern pattern) {

	private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,199}";

	static CacheRule of(CacheableRoute route) {
		return new CacheRule(route.template(), route.backend(), route.parameters(),
				Pattern.compile(route.template().replace("{}", NAME)));
	}

	boolean literal() {
		return !this.template.contains("{}");
	}

	boolean takes(String path) {
		return this.pattern.matcher(path).matches();
	}

}
