package vn.lhh.gateway.ratelimit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.Caller;

/**
 * Servlet filter that refuses requests over the rate limit or over the limit on
 * concurrent requests. It runs behind the edge cache, so that cached responses cost
 * nothing.
 */
@Component
@Order(FilterOrder.RATE_LIMIT_REFUSAL)
class RateLimitRefusalFilter extends OncePerRequestFilter {

	private final RateLimits rateLimits;

	private final ProblemWriter problemWriter;

	RateLimitRefusalFilter(RateLimits rateLimits, ProblemWriter problemWriter) {
		this.rateLimits = rateLimits;
		this.problemWriter = problemWriter;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Caller.of(request).internal() || request.getRequestURI().startsWith("/api/site/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		GatewayProblem refusal = RateLimitCheck.of(request).refusal();
		if (refusal != null) {
			refuse(refusal, request, response);
			return;
		}
		enter(request, response, chain);
	}

	private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Permit permit = this.rateLimits.acquire(Caller.of(request));
		if (permit == null) {
			refuse(this.rateLimits.tooManyAtOnce(), request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			permit.close();
		}
	}

	// The body of a refused request stays unread, so its connection cannot be reused.
	private void refuse(GatewayProblem refusal, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
			response.setHeader("Connection", "close");
		}
		this.problemWriter.write(refusal, request, response);
	}

}
