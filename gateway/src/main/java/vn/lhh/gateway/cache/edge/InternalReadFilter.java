package vn.lhh.gateway.cache.edge;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.origin.FetchRequest;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.Caller;

/**
 * Serves the reads of the site's own processes from the store, since the pages of one
 * moment share most of what they are made of.
 */
final class InternalReadFilter extends OncePerRequestFilter {

	private final InternalLookup lookup;

	private final CachedResponseWriter writer;

	private final ProblemWriter problemWriter;

	private final Clock clock;

	InternalReadFilter(InternalLookup lookup, CachedResponseWriter writer, ProblemWriter problemWriter, Clock clock) {
		this.lookup = lookup;
		this.writer = writer;
		this.problemWriter = problemWriter;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Caller.of(request).internal() || !request.getMethod().equals("GET")
				|| !CacheableRequests.include(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		switch (find(CacheKey.of(request.getRequestURI(), request.getQueryString()), request)) {
			case LookupResult.Found(var found, var status) when found.status() >= 400
					&& CacheableRequests.wantsEnglish(request) ->
				chain.doFilter(request, response);
			case LookupResult.Found(var found, var status) ->
				this.writer.writeInternally(found, status, request, response);
			case LookupResult.Refused(var problem) -> this.problemWriter.write(problem, request, response);
			case LookupResult.Bypass() -> chain.doFilter(request, response);
		}
	}

	private LookupResult find(@Nullable CacheKey key, HttpServletRequest request) {
		if (key == null || key.isTooLong() || key.backend() == Backend.WEB) {
			return new LookupResult.Bypass();
		}
		return this.lookup.find(key, () -> FetchRequest.of(key, request), this.clock.millis());
	}

}
