package vn.lhh.gateway.route;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.function.ServerRequest;

/**
 * Request wrapper without parameters for requests that are forwarded as they are: to read
 * the parameters would use up a form body, and Spring Cloud Gateway writes a new query
 * from them. It has no character encoding either, which Spring would add to the content
 * type.
 */
final class ParameterlessRequest extends HttpServletRequestWrapper {

	private ParameterlessRequest(HttpServletRequest request) {
		super(request);
	}

	static ServerRequest wrap(ServerRequest request) {
		return ServerRequest.create(new ParameterlessRequest(request.servletRequest()), request.messageConverters());
	}

	@Override
	public @Nullable String getParameter(String name) {
		return null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return null;
	}

	@Override
	public @Nullable String getCharacterEncoding() {
		return null;
	}

}
