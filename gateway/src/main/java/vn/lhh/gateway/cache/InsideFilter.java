package vn.lhh.gateway.cache;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.OriginAnswer.Line;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.security.Caller;

/**
 * What the site's own processes read to draw pages by is given to them again without
 * asking its service, while events arrive and none has touched it: the pages of one
 * moment share most of what they read.
 */
final class InsideFilter extends OncePerRequestFilter {

	/** Readers' answers are kept under addresses, which begin otherwise. */
	private static final String INSIDE = "inside ";

	private final EdgeStore store;

	private final Reply reply;

	private final FeedStatus feedStatus;

	private final EdgeProperties properties;

	private final Clock clock;

	InsideFilter(EdgeStore store, Reply reply, FeedStatus feedStatus, EdgeProperties properties, Clock clock) {
		this.store = store;
		this.reply = reply;
		this.feedStatus = feedStatus;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Caller.of(request).internal() || !request.getMethod().equals("GET") || !Readers.plain(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CacheKey key = CacheKey.of(request.getRequestURI(), request.getQueryString());
		if (key == null || key.isTooLong() || key.backend() == null || key.backend() == Backend.WEB) {
			chain.doFilter(request, response);
			return;
		}
		long now = this.clock.millis();
		Kept kept = untouched(key, now);
		if (kept != null) {
			this.reply.send(kept, CacheStatus.HIT, kept.age(now), request, response);
		}
		else {
			ask(key, now, request, response, chain);
		}
	}

	private @Nullable Kept untouched(CacheKey key, long now) {
		Kept kept = this.feedStatus.isConnected() ? this.store.get(INSIDE + key.text()) : null;
		return (kept != null && kept.fresh(now, true)) ? kept : null;
	}

	private void ask(CacheKey key, long asked, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		long began = this.store.sequence();
		HeldResponse held = new HeldResponse(response, (int) this.properties.largest().toBytes());
		chain.doFilter(new PlainRequest(request), held);
		if (held.holding()) {
			byte[] body = held.body();
			keep(key, answer(held, body), asked, began);
			give(held, body, request, response);
		}
	}

	private static void give(HeldResponse held, byte[] body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (new ServletWebRequest(request, response).checkNotModified(held.getHeader("ETag"))) {
			return;
		}
		long length = (body.length > 0) ? body.length : held.length();
		if (length >= 0) {
			response.setContentLengthLong(length);
		}
		response.getOutputStream().write(body);
	}

	private static OriginAnswer answer(HeldResponse held, byte[] body) {
		List<Line> lines = new ArrayList<>();
		for (String name : held.getHeaderNames()) {
			held.getHeaders(name).forEach((value) -> lines.add(new Line(name, value)));
		}
		if (held.getHeader("Content-Type") == null && held.getContentType() != null) {
			lines.add(new Line("Content-Type", held.getContentType()));
		}
		return new OriginAnswer(held.getStatus(), lines, body);
	}

	private void keep(CacheKey key, OriginAnswer answer, long asked, long began) {
		if (!answer.has("Surrogate-Key") || !answer.forEverybody()) {
			return;
		}
		long end = asked + this.properties.inside().toMillis();
		Lifetime lifetime = Lifetime.of(answer, asked, this.properties).strict().endingAt(end);
		Kept kept = new Kept(answer, new Head(answer), new Bytes(answer.body(), null), lifetime, asked);
		if (kept.fresh(asked, true)) {
			this.store.put(INSIDE + key.text(), kept, began);
		}
	}

}
