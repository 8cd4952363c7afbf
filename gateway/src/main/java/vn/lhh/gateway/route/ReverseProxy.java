package vn.lhh.gateway.route;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendAnswer;
import vn.lhh.gateway.backend.BackendFailure;
import vn.lhh.gateway.backend.BackendFailure.Kind;
import vn.lhh.gateway.backend.BackendHttp;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.Problems;

/**
 * Carries a request to its service byte for byte. The stock handler of Spring Cloud
 * Gateway reads the parameters of every request, which eats form bodies, and rebuilds the
 * query; this one touches neither.
 */
@Component
class ReverseProxy {

	private static final Logger log = LoggerFactory.getLogger(ReverseProxy.class);

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Duration WORTH_A_RETRY = Duration.ofMillis(300);

	private final BackendHttp http;

	private final BackendProperties properties;

	private final RequestHeaders headers;

	private final RequestBodies bodies;

	private final Problems problems;

	ReverseProxy(BackendHttp http, BackendProperties properties, RequestHeaders headers, RequestBodies bodies,
			Problems problems) {
		this.http = http;
		this.properties = properties;
		this.headers = headers;
		this.bodies = bodies;
		this.problems = problems;
	}

	ServerResponse pass(ServerRequest request, Backend backend) throws IOException {
		HttpServletRequest incoming = request.servletRequest();
		try {
			RequestBody body = this.bodies.of(incoming);
			BackendAnswer answer = call(incoming, backend, body);
			return new PassedAnswer(answer, backend, this.problems);
		}
		catch (BackendFailure failure) {
			log.debug("{} {}: {}", backend.id(), incoming.getRequestURI(), failure.getMessage());
			return new ProblemAnswer(FailureProblem.of(failure.kind()), this.problems);
		}
		catch (GatewayProblem problem) {
			return new ProblemAnswer(problem, this.problems);
		}
	}

	private BackendAnswer call(HttpServletRequest incoming, Backend backend, RequestBody body) throws BackendFailure {
		Duration patience = body.upload() ? this.properties.uploadDeadline() : this.properties.answerDeadline();
		long start = System.nanoTime();
		try {
			return this.http.call(outgoing(incoming, backend, body), patience);
		}
		catch (BackendFailure failure) {
			body.checkLimit(failure);
			Duration left = patience.minusNanos(System.nanoTime() - start);
			if (!retryable(incoming, failure, left)) {
				throw failure;
			}
			return this.http.call(outgoing(incoming, backend, body), left);
		}
	}

	private static boolean retryable(HttpServletRequest incoming, BackendFailure failure, Duration left) {
		return failure.kind() == Kind.DEAD && SAFE.contains(incoming.getMethod()) && left.compareTo(WORTH_A_RETRY) > 0;
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
