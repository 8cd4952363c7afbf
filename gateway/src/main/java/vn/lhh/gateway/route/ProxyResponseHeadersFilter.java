package vn.lhh.gateway.route;

import java.util.Set;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Headers filter of responses: passes on what a service says about its response, not what
 * it says about itself or its connection.
 */
@Component
class ProxyResponseHeadersFilter implements ResponseHttpHeadersFilter {

	@Override
	public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
		Set<String> connection = ProxyHeaders.connectionOptions(received.getOrEmpty(HttpHeaders.CONNECTION));
		received.headerNames().removeIf((name) -> !ProxyHeaders.isForClient(name, connection));
		return received;
	}

}
