package vn.lhh.gateway.route;

import java.util.List;
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
		Set<String> connection = ProxyHeaders
			.connectionOptions(List.copyOf(received.getOrEmpty(HttpHeaders.CONNECTION)));
		HttpHeaders passed = new HttpHeaders();
		received.forEach((name, values) -> {
			if (ProxyHeaders.isForClient(name, connection)) {
				passed.addAll(name, values);
			}
		});
		return passed;
	}

}
