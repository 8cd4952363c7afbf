package vn.lhh.gateway.cache.edge;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.CacheMeters;
import vn.lhh.gateway.cache.CacheStatus;
import vn.lhh.gateway.cache.compression.RewrittenRequest;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.cache.origin.OriginClient;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.ratelimit.RateLimitCheck;
import vn.lhh.gateway.security.Caller;

/**
 * Serves requests that may be cached, and fetches what is missing; all others go on to
 * the routes.
 */
final class EdgeCacheFilter extends OncePerRequestFilter {

	/**
	 * Data has one representation, whatever its client prefers and whether it is cached.
	 */
	private static final Map<String, UnaryOperator<List<String>>> OF_DATA = Map.of("accept",
			(values) -> List.of(OriginClient.DATA));

	private final EdgeLookup lookup;

	private final CachedResponseWriter writer;

	private final CacheMeters meters;

	private final ProblemWriter problemWriter;

	EdgeCacheFilter(EdgeLookup lookup, CachedResponseWriter writer, CacheMeters meters, ProblemWriter problemWriter) {
		this.lookup = lookup;
		this.writer = writer;
		this.meters = meters;
		this.problemWriter = problemWriter;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Caller.of(request).internal();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		switch (find(request)) {
			case LookupResult.Found(var found, var status) when found.status() >= 400
					&& CacheableRequests.wantsEnglish(request) ->
				bypass(request, response, chain);
			case LookupResult.Found(var found, var status) -> {
				this.meters.answered(status);
				this.writer.write(found, status, request, response);
			}
			case LookupResult.Refused(var problem) -> this.problemWriter.write(problem, request, response);
			case LookupResult.Bypass() -> bypass(request, response, chain);
		}
	}

	private LookupResult find(HttpServletRequest request) {
		CacheKey key = CacheableRequests.include(request)
				? CacheKey.of(request.getRequestURI(), request.getQueryString()) : null;
		if (key == null) {
			return new LookupResult.Bypass();
		}
		return key.isTooLong() ? new LookupResult.Refused(GatewayProblem.of(414, "query-too-long"))
				: this.lookup.find(FetchRequest.of(key, request), RateLimitCheck.of(request)::refusal);
	}

	private void bypass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.meters.passed();
		response.setHeader(CacheStatus.NAME, CacheStatus.BYPASS);
		boolean data = request.getRequestURI().startsWith("/api/")
				&& CacheKey.of(request.getRequestURI(), null) != null;
		chain.doFilter(data ? new RewrittenRequest(request, OF_DATA) : request, response);
	}

}
