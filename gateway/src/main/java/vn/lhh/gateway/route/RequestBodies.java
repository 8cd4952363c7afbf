package vn.lhh.gateway.route;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Decides how a request body travels and how large it may be.
 */
@Component
class RequestBodies {

	private final RouteProperties limits;

	RequestBodies(RouteProperties limits) {
		this.limits = limits;
	}

	RequestBody of(HttpServletRequest request) throws IOException {
		long length = request.getContentLengthLong();
		boolean chunked = request.getHeader("Transfer-Encoding") != null;
		if (length <= 0 && !chunked) {
			return (length == 0) ? RequestBody.held(new byte[0], false) : RequestBody.NONE;
		}
		long limit = limit(request);
		if (length > limit) {
			throw GatewayProblem.tooLarge();
		}
		return (chunked || length > this.limits.held().toBytes())
				? RequestBody.streamed(request.getInputStream(), chunked ? -1 : length, limit) : held(request, length);
	}

	private static RequestBody held(HttpServletRequest request, long length) throws IOException {
		byte[] bytes = request.getInputStream().readNBytes((int) length);
		if (bytes.length < length) {
			throw GatewayProblem.of(400, "request-malformed");
		}
		return RequestBody.held(bytes, multipart(request));
	}

	private long limit(HttpServletRequest request) {
		return (multipart(request) ? this.limits.upload() : this.limits.body()).toBytes();
	}

	private static boolean multipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
