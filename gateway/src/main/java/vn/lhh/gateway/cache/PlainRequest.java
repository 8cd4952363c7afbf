package vn.lhh.gateway.cache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The request as services see it: they are asked for plain bytes and for their own entity
 * tags.
 */
final class PlainRequest extends HttpServletRequestWrapper {

	private static final String CONDITION = "If-None-Match";

	private static final String ENCODING = "Accept-Encoding";

	private final @Nullable String condition;

	PlainRequest(HttpServletRequest request, Encoding encoding) {
		super(request);
		this.condition = EntityTags.towardsService(joined(request), encoding);
	}

	/** Without a condition, as the whole answer is wanted. */
	PlainRequest(HttpServletRequest request) {
		super(request);
		this.condition = null;
	}

	static @Nullable String joined(HttpServletRequest request) {
		List<String> values = Collections.list(request.getHeaders(CONDITION));
		return values.isEmpty() ? null : String.join(", ", values);
	}

	@Override
	public @Nullable String getHeader(String name) {
		if (CONDITION.equalsIgnoreCase(name)) {
			return this.condition;
		}
		return ENCODING.equalsIgnoreCase(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		if (CONDITION.equalsIgnoreCase(name)) {
			return Collections.enumeration((this.condition != null) ? List.of(this.condition) : List.of());
		}
		return ENCODING.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections
			.enumeration(Collections.list(super.getHeaderNames()).stream().filter(this::present).toList());
	}

	private boolean present(String name) {
		return !ENCODING.equalsIgnoreCase(name) && !(CONDITION.equalsIgnoreCase(name) && this.condition == null);
	}

}
