package vn.lhh.gateway.route;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

import vn.lhh.kit.http.TraceContext;
import vn.lhh.gateway.security.Caller;

/**
 * Headers filter of requests: forwards the client's own headers, less those it may not
 * set, and adds who the client is as seen from here. It runs after the framework's own
 * filters, which remove forwarding headers.
 */
@Component
@Order
class ProxyRequestHeadersFilter implements RequestHttpHeadersFilter {

	@Override
	public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
		HttpServletRequest servletRequest = request.servletRequest();
		Set<String> connection = ProxyHeaders
			.connectionOptions(List.copyOf(Collections.list(servletRequest.getHeaders(HttpHeaders.CONNECTION))));
		boolean bodiless = ProxyRequest.isSafe(servletRequest);
		HttpHeaders forwarded = new HttpHeaders();
		received.forEach((name, values) -> {
			if (ProxyHeaders.isForService(name, connection) && !(bodiless && ProxyHeaders.describesBody(name))) {
				forwarded.addAll(name, values);
			}
		});
		identify(servletRequest, forwarded);
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
