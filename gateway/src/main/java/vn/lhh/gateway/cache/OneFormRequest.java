package vn.lhh.gateway.cache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Request for data that has one form for everybody, whichever form its reader prefers: so
 * that it is answered alike whether or not the answer was kept.
 */
final class OneFormRequest extends HttpServletRequestWrapper {

	static final String DATA = "application/json, */*";

	private static final String FORM = "Accept";

	OneFormRequest(HttpServletRequest request) {
		super(request);
	}

	static HttpServletRequest of(HttpServletRequest request) {
		String path = request.getRequestURI();
		return (path.startsWith("/api/") && CacheTable.of(path) != null) ? new OneFormRequest(request) : request;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return FORM.equalsIgnoreCase(name) ? DATA : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return FORM.equalsIgnoreCase(name) ? Collections.enumeration(List.of(DATA)) : super.getHeaders(name);
	}

}
