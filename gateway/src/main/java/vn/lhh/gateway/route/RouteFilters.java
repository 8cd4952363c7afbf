package vn.lhh.gateway.route;

import java.io.UncheckedIOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendException;
import vn.lhh.gateway.backend.BackendGuard;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Filters of a route around the exchange: problems, body and deadline, retry, guard.
 */
@Component
class RouteFilters {

	private static final Logger log = LoggerFactory.getLogger(RouteFilters.class);

	private final RequestBodyReader bodies;

	private final BackendProperties properties;

	private final BackendGuard guard;

	private final ProblemWriter problemWriter;

	RouteFilters(RequestBodyReader bodies, BackendProperties properties, BackendGuard guard,
			ProblemWriter problemWriter) {
		this.bodies = bodies;
		this.properties = properties;
		this.guard = guard;
		this.problemWriter = problemWriter;
	}

	/** Answers with a problem where no response of a service can be passed on. */
	ServerResponse answerProblems(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		try {
			return next.handle(request);
		}
		catch (BackendException failure) {
			log.debug("{}: {}", request.servletRequest().getRequestURI(), failure.getMessage());
			return problem(ProxyRequest.isSafe(request.servletRequest()) ? FailureProblem.of(failure.kind())
					: FailureProblem.ofWrite(failure));
		}
		catch (GatewayProblem problem) {
			return problem(problem);
		}
	}

	private ServerResponse problem(GatewayProblem problem) {
		return ServerResponse.status(problem.status()).build((request, response) -> {
			this.problemWriter.write(problem, request, response);
			return null;
		});
	}

	/** Reads the body as far as it is held here, and starts the deadline. */
	HandlerFilterFunction<ServerResponse, ServerResponse> start(Backend backend) {
		return (request, next) -> {
			RequestBody body = this.bodies.read(request.servletRequest());
			ProxyRequest.start(request, backend, body, timeout(request.servletRequest(), body));
			return next.handle(request);
		};
	}

	private Duration timeout(HttpServletRequest request, RequestBody body) {
		if (body.upload()) {
			return this.properties.uploadDeadline();
		}
		return ProxyRequest.isSafe(request) ? this.properties.readDeadline(request.getRequestURI())
				: this.properties.writeDeadline();
	}

	/** Repeats a safe request once if its connection failed. */
	static ServerResponse retry(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		try {
			return next.handle(request);
		}
		catch (BackendException failure) {
			if (ProxyRequest.isSafe(request.servletRequest()) && ProxyRequest.of(request).isWorthRetrying(failure)) {
				return next.handle(request);
			}
			throw failure;
		}
	}

	/** Holds a permit of the service until the response has been written. */
	ServerResponse guard(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		return this.guard.call(ProxyRequest.of(request).call(), () -> exchange(request, next));
	}

	private static ProxyServerResponse exchange(ServerRequest request, HandlerFunction<ServerResponse> next)
			throws Exception {
		try {
			return (ProxyServerResponse) next.handle(request);
		}
		catch (UncheckedIOException ex) {
			throw (ex.getCause() instanceof BackendException failure) ? failure : ex;
		}
	}

}
