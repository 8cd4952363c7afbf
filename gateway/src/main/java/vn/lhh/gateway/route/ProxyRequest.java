package vn.lhh.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendCall;
import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.CallPurpose;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;

/**
 * What the filters of a route have decided about a request, for the exchange to use.
 *
 * @param call the call that the guard admits
 * @param uri address at the service: that of the route, with path and query as received
 * @param timeout longest wait for the response to begin, over all attempts
 * @param start nano time at which the wait began
 */
record ProxyRequest(BackendCall call, URI uri, RequestBody body, Duration timeout, long start) {

	private static final String ATTRIBUTE = ProxyRequest.class.getName();

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Duration WORTH_A_RETRY = Duration.ofMillis(300);

	static ProxyRequest start(ServerRequest request, Backend backend, RequestBody body, Duration timeout) {
		HttpServletRequest received = request.servletRequest();
		BackendCall call = new BackendCall(backend, purpose(received, body), received.getRequestURI(),
				(received.getQueryString() != null) ? received.getQueryString() : "", Caller.of(received).shareKey());
		ProxyRequest started = new ProxyRequest(call, uri(request), body, timeout, System.nanoTime());
		received.setAttribute(ATTRIBUTE, started);
		return started;
	}

	static ProxyRequest of(ServerRequest request) {
		if (request.servletRequest().getAttribute(ATTRIBUTE) instanceof ProxyRequest started) {
			return started;
		}
		throw new IllegalStateException("Request passed no filter of a route");
	}

	/** Whether the method changes nothing, so that it has no body and may be repeated. */
	static boolean isSafe(HttpServletRequest request) {
		return SAFE.contains(request.getMethod());
	}

	private static URI uri(ServerRequest request) {
		String query = request.servletRequest().getQueryString();
		String path = request.attribute(MvcUtils.GATEWAY_REQUEST_URL_ATTR).orElseThrow()
				+ request.servletRequest().getRequestURI();
		try {
			return URI.create((query != null) ? path + "?" + QueryText.tidy(query) : path);
		}
		catch (IllegalArgumentException ex) {
			throw GatewayProblem.of(400, "request-malformed");
		}
	}

	private static CallPurpose purpose(HttpServletRequest request, RequestBody body) {
		if (body.upload()) {
			return CallPurpose.UPLOADS;
		}
		if (!isSafe(request)) {
			return CallPurpose.WRITES;
		}
		if (Searches.asked(request.getRequestURI(), request.getQueryString())) {
			return CallPurpose.SEARCHES;
		}
		return Caller.of(request).internal() ? CallPurpose.INSIDE : CallPurpose.READS;
	}

	Duration remaining() {
		return this.timeout.minusNanos(System.nanoTime() - this.start);
	}

	/** Whether the connection failed so early that a second attempt may still succeed. */
	boolean isWorthRetrying(BackendException failure) {
		return failure.kind() == Kind.CONNECTION_FAILED && remaining().compareTo(WORTH_A_RETRY) > 0;
	}

}
