package vn.lhh.gateway.cache;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.ratelimit.RateLimitCheck;
import vn.lhh.gateway.security.Caller;

/**
 * Answers what may be kept, fetching it if need be; everything else goes on to the
 * routes.
 */
final class EdgeCacheFilter extends OncePerRequestFilter {

	private final EdgeCache cache;

	private final Reply reply;

	private final CacheMeters meters;

	private final ProblemWriter problemWriter;

	private final Clock clock;

	EdgeCacheFilter(EdgeCache cache, Reply reply, CacheMeters meters, ProblemWriter problemWriter, Clock clock) {
		this.cache = cache;
		this.reply = reply;
		this.meters = meters;
		this.problemWriter = problemWriter;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Caller.of(request).internal();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CacheKey key = Readers.plain(request) ? CacheKey.of(request.getRequestURI(), request.getQueryString()) : null;
		switch ((key != null) ? outcome(key, request) : new Outcome.Pass()) {
			case Outcome.Answer(var kept, var how) when kept.status() >= 400 && english(request) ->
				pass(request, response, chain);
			case Outcome.Answer(var kept, var how) -> send(kept, how, request, response);
			case Outcome.Trouble(var problem) -> this.problemWriter.write(problem, request, response);
			case Outcome.Pass() -> pass(request, response, chain);
		}
	}

	private Outcome outcome(CacheKey key, HttpServletRequest request) {
		return key.isTooLong() ? new Outcome.Trouble(GatewayProblem.of(414, "query-too-long"))
				: this.cache.answer(key, Asker.of(request), RateLimitCheck.of(request)::refusal);
	}

	/**
	 * Problems speak the reader's language, which what is fetched for all does not know.
	 */
	private static boolean english(HttpServletRequest request) {
		String languages = request.getHeader("Accept-Language");
		return languages != null && languages.startsWith("en");
	}

	private void send(Kept kept, String how, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.meters.answered(how);
		this.reply.send(kept, how, kept.age(this.clock.millis()), request, response);
	}

	private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.meters.passed();
		response.setHeader(CacheStatus.NAME, CacheStatus.BYPASS);
		chain.doFilter(OneFormRequest.of(request), response);
	}

}
