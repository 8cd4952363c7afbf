package vn.lhh.gateway.cache.compression;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.FilterOrder;

/**
 * Restores the services' own entity tags in conditions of changes and in
 * {@code If-Match}; those of reads are {@link CompressionFilter}'s. {@code If-Range} is
 * left alone: bytes of one encoding never continue those of another.
 */
@Component
@Order(FilterOrder.PRECONDITION)
class PreconditionFilter extends OncePerRequestFilter {

	private static final Map<String, UnaryOperator<List<String>>> OWN_TAGS = Map.of("if-match",
			PreconditionFilter::withoutSuffixes, "if-none-match", PreconditionFilter::withoutSuffixes);

	private static final Set<String> READS = Set.of("GET", "HEAD");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READS.contains(request.getMethod()) && request.getHeader("If-Match") == null;
	}

	private static List<String> withoutSuffixes(List<String> conditions) {
		return conditions.stream().map(EntityTags::withoutSuffixes).toList();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new RewrittenRequest(request, OWN_TAGS), response);
	}

}
