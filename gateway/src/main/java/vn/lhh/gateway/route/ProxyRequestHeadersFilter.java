package vn.lhh.gateway.route;

import java.util.Collections;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

import vn.lhh.kit.http.TraceContext;
import vn.lhh.gateway.security.Caller;

/**
 * Headers filter of requests: forwards the client's own headers, less those it may not
 * set, and adds who the client is as seen from here.
 */
@Component
class ProxyRequestHeadersFilter implements RequestHttpHeadersFilter {

	/**
	 * Reads from the servlet request, of which the framework's headers are a slow view.
	 */
	@Override
	public HttpHeaders apply(HttpHeaders view, ServerRequest request) {
		HttpServletRequest received = request.servletRequest();
		Set<String> connection = ProxyHeaders
			.connectionOptions(Collections.list(received.getHeaders(HttpHeaders.CONNECTION)));
		boolean bodiless = ProxyRequest.isSafe(received);
		HttpHeaders forwarded = new HttpHeaders();
		for (String name : Collections.list(received.getHeaderNames())) {
			if (ProxyHeaders.isForService(name, connection) && !(bodiless && ProxyHeaders.describesBody(name))) {
				forwarded.put(name, Collections.list(received.getHeaders(name)));
			}
		}
		identify(received, forwarded);
		return forwarded;
	}

	private static void identify(HttpServletRequest request, HttpHeaders headers) {
		Caller caller = Caller.of(request);
		headers.set("X-Forwarded-For", caller.address());
		headers.set("X-Forwarded-Proto", caller.scheme());
		headers.set("X-Forwarded-Host", caller.host());
		headers.set("X-Forwarded-Port", Integer.toString(caller.port()));
		headers.set("traceparent", TraceContext.of(request).traceparent());
	}

}
