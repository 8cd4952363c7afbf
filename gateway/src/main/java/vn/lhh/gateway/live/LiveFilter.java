package vn.lhh.gateway.live;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.live.sse.SseUpgradeHandler;

import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.Caller;

/**
 * Servlet filter for {@code GET /api/site/live}: writes the response head, then takes the
 * connection over. It runs before all filters that cache, buffer or compress responses.
 */
final class LiveFilter extends OncePerRequestFilter {

	static final String PATH = "/api/site/live";

	private final LiveSubscribers liveSubscribers;

	private final ProblemWriter problemWriter;

	LiveFilter(LiveSubscribers liveSubscribers, ProblemWriter problemWriter) {
		this.liveSubscribers = liveSubscribers;
		this.problemWriter = problemWriter;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			answer(request, response);
		}
		catch (GatewayProblem problem) {
			this.problemWriter.write(problem, request, response);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		switch (request.getMethod()) {
			case "GET" -> stream(request, response);
			case "HEAD" -> head(response);
			default -> {
				response.setHeader("Allow", "GET, HEAD");
				throw GatewayProblem.of(405, "method-not-allowed");
			}
		}
	}

	private void stream(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
			throw GatewayProblem.of(403, "cross-site-refused");
		}
		LiveSubscriber liveSubscriber = this.liveSubscribers.admit(Caller.of(request).prefix(), lastEventId(request));
		try {
			head(response);
			response.flushBuffer();
			request.upgrade(SseUpgradeHandler.class).carry(liveSubscriber);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			liveSubscriber.end();
			throw ex;
		}
	}

	/**
	 * A browser that closed the stream itself, as while a tab is hidden, can send its
	 * last event id only in the query.
	 */
	private static @Nullable String lastEventId(HttpServletRequest request) {
		String header = request.getHeader("Last-Event-ID");
		return (header != null) ? header : request.getParameter("lastEventId");
	}

	private static void head(HttpServletResponse response) {
		response.setContentType("text/event-stream");
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Accel-Buffering", "no");
		response.setHeader("Connection", "close");
	}

}
