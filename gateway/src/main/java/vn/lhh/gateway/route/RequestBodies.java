package vn.lhh.gateway.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.request.UrlEncodedText;
import vn.lhh.gateway.slowclient.SlowClientPolicy;

/**
 * Decides how a request body travels and how large it may be.
 */
@Component
class RequestBodies {

	private final RouteProperties limits;

	private final SlowClientPolicy policy;

	RequestBodies(RouteProperties limits, SlowClientPolicy policy) {
		this.limits = limits;
		this.policy = policy;
	}

	RequestBody of(HttpServletRequest request) throws IOException {
		if (Errands.safe(request)) {
			return RequestBody.NONE;
		}
		long length = request.getContentLengthLong();
		boolean chunked = request.getHeader("Transfer-Encoding") != null;
		if (length <= 0 && !chunked) {
			return (length == 0) ? RequestBody.held(new byte[0], false) : RequestBody.NONE;
		}
		if (length > limit(request)) {
			throw GatewayProblem.tooLarge();
		}
		return taken(request, chunked ? -1 : length);
	}

	// One byte more than is held shows whether there is more to come.
	private RequestBody taken(HttpServletRequest request, long length) throws IOException {
		InputStream body = request.getInputStream();
		int most = (int) this.limits.held().toBytes() + 1;
		byte[] start = begun(body, most);
		if (start.length == most) {
			InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), body);
			return RequestBody.streamed(new LimitedStream(all, limit(request), this.policy.sending()), length);
		}
		if (start.length < length) {
			throw GatewayProblem.of(400, "request-malformed");
		}
		if (isForm(request)) {
			UrlEncodedText.checkForm(start);
		}
		return RequestBody.held(start, multipart(request));
	}

	private byte[] begun(InputStream body, int most) throws IOException {
		try {
			return this.policy.begin(body, most);
		}
		catch (InterruptedIOException ex) {
			throw GatewayProblem.of(408, "body-too-slow");
		}
	}

	private long limit(HttpServletRequest request) {
		return (multipart(request) ? this.limits.upload() : this.limits.body()).toBytes();
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.trim().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
	}

	private static boolean multipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
