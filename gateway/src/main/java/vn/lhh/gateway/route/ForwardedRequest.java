package vn.lhh.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.ParameterlessRequest;

import org.springframework.web.servlet.function.ServerRequest;

/**
 * Request that is forwarded as it is. It has no parameters, from which Spring Cloud
 * Gateway would write a new query, and no character encoding, which Spring would add to
 * the content type.
 */
final class ForwardedRequest extends ParameterlessRequest {

	private ForwardedRequest(HttpServletRequest request) {
		super(request);
	}

	static ServerRequest wrap(ServerRequest request) {
		return ServerRequest.create(new ForwardedRequest(request.servletRequest()), request.messageConverters());
	}

	@Override
	public @Nullable String getCharacterEncoding() {
		return null;
	}

}
