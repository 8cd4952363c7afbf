package vn.lhh.gateway.cache.compression;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Request with other values of some headers than the client sent, for what is behind the
 * cache.
 */
public final class RewrittenRequest extends HttpServletRequestWrapper {

	private final Map<String, UnaryOperator<List<String>>> rewrites;

	/**
	 * Wraps a request.
	 * @param rewrites what becomes of a header's values, by its name in lower case
	 */
	public RewrittenRequest(HttpServletRequest request, Map<String, UnaryOperator<List<String>>> rewrites) {
		super(request);
		this.rewrites = rewrites;
	}

	private boolean isRewritten(String name) {
		return this.rewrites.containsKey(name.toLowerCase(Locale.ROOT));
	}

	private List<String> values(String name) {
		List<String> values = Collections.list(super.getHeaders(name));
		UnaryOperator<List<String>> rewrite = this.rewrites.get(name.toLowerCase(Locale.ROOT));
		return (rewrite != null) ? rewrite.apply(values) : values;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isRewritten(name) ? values(name).stream().findFirst().orElse(null) : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return Collections.enumeration(values(name));
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(
				Collections.list(super.getHeaderNames()).stream().filter((name) -> !values(name).isEmpty()).toList());
	}

}
