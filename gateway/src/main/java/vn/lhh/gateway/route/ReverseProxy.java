package vn.lhh.gateway.route;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendClient;
import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendException.Kind;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Carries a request to its service byte for byte. The stock handler of Spring Cloud
 * Gateway reads the parameters of every request, which eats form bodies, and rebuilds the
 * query; this one touches neither.
 */
@Component
class ReverseProxy {

	private static final Logger log = LoggerFactory.getLogger(ReverseProxy.class);

	private static final Duration WORTH_A_RETRY = Duration.ofMillis(300);

	private final BackendClient backendClient;

	private final BackendProperties properties;

	private final RequestHeaders headers;

	private final RequestBodies bodies;

	private final Answers answers;

	ReverseProxy(BackendClient backendClient, BackendProperties properties, RequestHeaders headers,
			RequestBodies bodies, Answers answers) {
		this.backendClient = backendClient;
		this.properties = properties;
		this.headers = headers;
		this.bodies = bodies;
		this.answers = answers;
	}

	ServerResponse pass(ServerRequest request, Backend backend) throws IOException {
		HttpServletRequest incoming = request.servletRequest();
		try {
			RequestBody body = this.bodies.of(incoming);
			BackendResponse answer = call(incoming, backend, body);
			return this.answers.passed(answer, backend);
		}
		catch (BackendException failure) {
			log.debug("{} {}: {}", backend.id(), incoming.getRequestURI(), failure.getMessage());
			return this.answers
				.problem(Errands.safe(incoming) ? FailureProblem.of(failure.kind()) : FailureProblem.ofWrite(failure));
		}
		catch (GatewayProblem problem) {
			return this.answers.problem(problem);
		}
	}

	private BackendResponse call(HttpServletRequest incoming, Backend backend, RequestBody body)
			throws BackendException {
		Duration patience = patience(incoming, body);
		long start = System.nanoTime();
		try {
			return this.backendClient.call(Errands.of(incoming, backend, body), outgoing(incoming, backend, body),
					patience);
		}
		catch (BackendException failure) {
			body.checkLimit(failure);
			Duration left = patience.minusNanos(System.nanoTime() - start);
			if (body.stream() != null || !retryable(incoming, failure, left)) {
				throw failure;
			}
			return this.backendClient.call(Errands.of(incoming, backend, body), outgoing(incoming, backend, body),
					left);
		}
	}

	private Duration patience(HttpServletRequest incoming, RequestBody body) {
		if (body.upload()) {
			return this.properties.uploadDeadline();
		}
		return Errands.safe(incoming) ? this.properties.readDeadline(incoming.getRequestURI())
				: this.properties.writeDeadline();
	}

	private static boolean retryable(HttpServletRequest incoming, BackendException failure, Duration left) {
		return failure.kind() == Kind.CONNECTION_FAILED && Errands.safe(incoming) && left.compareTo(WORTH_A_RETRY) > 0;
	}

	private HttpUriRequestBase outgoing(HttpServletRequest incoming, Backend backend, RequestBody body) {
		HttpUriRequestBase outgoing = new HttpUriRequestBase(incoming.getMethod(), uri(incoming, backend));
		this.headers.copy(incoming, outgoing);
		body.attachTo(outgoing);
		return outgoing;
	}

	private URI uri(HttpServletRequest incoming, Backend backend) {
		String query = incoming.getQueryString();
		String path = this.properties.url(backend) + incoming.getRequestURI();
		try {
			return URI.create((query != null) ? path + "?" + QueryText.tidy(query) : path);
		}
		catch (IllegalArgumentException ex) {
			throw GatewayProblem.of(400, "request-malformed");
		}
	}

}
