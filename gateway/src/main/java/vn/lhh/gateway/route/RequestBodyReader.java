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
 * Reads request bodies: short ones whole, longer ones while they are sent on, up to a
 * limit.
 */
@Component
class RequestBodyReader {

	private final RouteProperties limits;

	private final SlowClientPolicy policy;

	RequestBodyReader(RouteProperties limits, SlowClientPolicy policy) {
		this.limits = limits;
		this.policy = policy;
	}

	RequestBody read(HttpServletRequest request) throws IOException {
		if (ProxyRequest.isSafe(request)) {
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
		return readStart(request, chunked ? -1 : length);
	}

	// One byte more than is expected or held shows whether there is more to come.
	private RequestBody readStart(HttpServletRequest request, long length) throws IOException {
		InputStream body = request.getInputStream();
		long held = this.limits.held().toBytes();
		int most = (int) ((length >= 0) ? Math.min(length, held) : held) + 1;
		byte[] start = begin(body, most);
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
		return RequestBody.held(start, isMultipart(request));
	}

	private byte[] begin(InputStream body, int most) throws IOException {
		try {
			return this.policy.begin(body, most);
		}
		catch (InterruptedIOException ex) {
			throw GatewayProblem.of(408, "body-too-slow");
		}
	}

	private long limit(HttpServletRequest request) {
		return (isMultipart(request) ? this.limits.upload() : this.limits.body()).toBytes();
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.trim().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
	}

	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
