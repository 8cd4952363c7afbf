package vn.lhh.gateway.route;

import java.io.UncheckedIOException;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.Header;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendHttpClient;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Proxy exchange over Apache HttpComponents, which carries path, query and bodies to the
 * service and back byte for byte and ends every wait at its deadline.
 */
@Component
class HttpClientProxyExchange implements ProxyExchange {

	private final BackendHttpClient http;

	private final StreamLimits streamLimits;

	private final ProblemWriter problemWriter;

	HttpClientProxyExchange(BackendHttpClient http, StreamLimits streamLimits, ProblemWriter problemWriter) {
		this.http = http;
		this.streamLimits = streamLimits;
		this.problemWriter = problemWriter;
	}

	/**
	 * Sends the request and waits until the response begins.
	 * @throws UncheckedIOException with the {@link BackendException} if no response comes
	 */
	@Override
	public ProxyServerResponse exchange(Request request) {
		ProxyRequest proxyRequest = ProxyRequest.of(request.getServerRequest());
		BackendResponse received = send(request, proxyRequest);
		try {
			ProxyServerResponse response = new ProxyServerResponse(received, proxyRequest.call().backend(),
					this.streamLimits, this.problemWriter);
			Response head = new ReceivedHead(response.statusCode(), headers(received));
			request.getResponseConsumers().forEach((consumer) -> consumer.accept(head, response));
			return response;
		}
		catch (RuntimeException ex) {
			received.close();
			throw ex;
		}
	}

	private BackendResponse send(Request request, ProxyRequest proxyRequest) {
		try {
			return this.http.call(message(request, proxyRequest), proxyRequest.remaining());
		}
		catch (BackendException failure) {
			proxyRequest.body().checkLimit(failure);
			throw new UncheckedIOException(failure);
		}
	}

	private static HttpUriRequestBase message(Request request, ProxyRequest proxyRequest) {
		HttpUriRequestBase message = new HttpUriRequestBase(request.getMethod().name(), proxyRequest.uri());
		request.getHeaders().forEach((name, values) -> values.forEach((value) -> message.addHeader(name, value)));
		proxyRequest.body().attachTo(message);
		return message;
	}

	private static HttpHeaders headers(BackendResponse received) {
		HttpHeaders headers = new HttpHeaders();
		for (Header header : received.headers()) {
			if (header.getValue() != null) {
				headers.add(header.getName(), header.getValue());
			}
		}
		return headers;
	}

	private record ReceivedHead(HttpStatusCode status, HttpHeaders headers) implements Response {

		@Override
		public HttpStatusCode getStatusCode() {
			return this.status;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

	}

}
