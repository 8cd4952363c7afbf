package vn.lhh.gateway.cache;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.FilterOrder;

/**
 * Changes entity tags back, in conditions of requests that change something and in
 * {@code If-Match}; those of reads are {@link CompressionFilter}'s.
 */
@Component
@Order(FilterOrder.PRECONDITION)
class PreconditionFilter extends OncePerRequestFilter {

	private static final Set<String> READS = Set.of("GET", "HEAD");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READS.contains(request.getMethod()) && request.getHeader("If-Match") == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new BareTagsRequest(request), response);
	}

}
