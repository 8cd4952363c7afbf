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

/**
 * Servlet filter that attaches the rate limit check to a request, before the edge cache,
 * which may need it.
 */
@Component
@Order(FilterOrder.RATE_LIMIT_CHECK)
class RateLimitCheckFilter extends OncePerRequestFilter {

	private final RateLimits rateLimits;

	RateLimitCheckFilter(RateLimits rateLimits) {
		this.rateLimits = rateLimits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RateLimitCheck rateLimitCheck = RateLimitCheck.put(request, this.rateLimits);
		try {
			chain.doFilter(request, response);
		}
		finally {
			rateLimitCheck.answered(response.getStatus());
		}
	}

}
