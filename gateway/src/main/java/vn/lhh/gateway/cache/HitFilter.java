package vn.lhh.gateway.cache;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.lhh.gateway.security.InternalConnector;

/**
 * Answers what is kept and fresh before anything else is done: an address is looked up as
 * it stands, and only harmless ones are ever kept. Security headers are among those kept.
 */
final class HitFilter implements Filter {

	private final EdgeCache cache;

	private final Reply reply;

	private final CacheMeters meters;

	private final InternalConnector internal;

	private final Clock clock;

	HitFilter(EdgeCache cache, Reply reply, CacheMeters meters, InternalConnector internal, Clock clock) {
		this.cache = cache;
		this.reply = reply;
		this.meters = meters;
		this.internal = internal;
		this.clock = clock;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer
				&& answered(asked, answer))) {
			chain.doFilter(request, response);
		}
	}

	private boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!Readers.plain(request) || this.internal.received(request)) {
			return false;
		}
		long now = this.clock.millis();
		String query = request.getQueryString();
		String path = request.getRequestURI();
		Kept kept = this.cache.fresh((query == null) ? path : path + "?" + query, now);
		if (kept == null) {
			return false;
		}
		this.meters.hit();
		this.reply.send(kept, CacheStatus.HIT, kept.age(now), request, response);
		return true;
	}

}
