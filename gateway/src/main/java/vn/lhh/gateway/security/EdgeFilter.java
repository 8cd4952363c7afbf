package vn.lhh.gateway.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.Problems;

/**
 * The first thing a request meets: who sends it, whether its path may pass, and which
 * headers the answer must and must not carry.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EdgeFilter extends OncePerRequestFilter {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

	private final Callers callers;

	private final AnswerPolicy policy;

	private final Problems problems;

	EdgeFilter(Callers callers, AnswerPolicy policy, Problems problems) {
		this.callers = callers;
		this.policy = policy;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Caller caller = this.callers.identify(request);
		caller.attachTo(request);
		GuardedResponse guarded = new GuardedResponse(response, this.policy.of(request, caller));
		if (PathGuard.refuses(request.getRequestURI())) {
			this.problems.write(GatewayProblem.of(400, "path-refused"), request, guarded);
			return;
		}
		if (!METHODS.contains(request.getMethod())) {
			this.problems.write(GatewayProblem.of(405, "method-not-allowed"), request, guarded);
			return;
		}
		chain.doFilter(request, guarded);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
