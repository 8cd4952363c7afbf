package vn.lhh.gateway.cache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Request whose preconditions name the tags of the service, as they were before an
 * encoding was added to them. {@code If-Range} is left alone: bytes of one encoding never
 * continue those of another.
 */
final class BareTagsRequest extends HttpServletRequestWrapper {

	private static final Set<String> PRECONDITIONS = Set.of("if-match", "if-none-match");

	BareTagsRequest(HttpServletRequest request) {
		super(request);
	}

	private static boolean isPrecondition(String name) {
		return PRECONDITIONS.contains(name.toLowerCase(Locale.ROOT));
	}

	@Override
	public @Nullable String getHeader(String name) {
		String value = super.getHeader(name);
		return (value != null && isPrecondition(name)) ? EntityTags.bare(value) : value;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		Enumeration<String> values = super.getHeaders(name);
		return isPrecondition(name)
				? Collections.enumeration(Collections.list(values).stream().map(EntityTags::bare).toList()) : values;
	}

}
