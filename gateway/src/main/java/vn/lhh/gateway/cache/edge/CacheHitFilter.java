package vn.lhh.gateway.cache.edge;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.lhh.gateway.cache.CacheMeters;
import vn.lhh.gateway.cache.CacheStatus;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.security.InternalConnector;

/**
 * Serves fresh cached responses before anything else is done: an address is looked up as
 * it stands, and only harmless ones are ever cached, together with the security headers.
 */
final class CacheHitFilter implements Filter {

	private final EdgeLookup lookup;

	private final CachedResponseWriter writer;

	private final CacheMeters meters;

	private final InternalConnector internal;

	private final Clock clock;

	CacheHitFilter(EdgeLookup lookup, CachedResponseWriter writer, CacheMeters meters, InternalConnector internal,
			Clock clock) {
		this.lookup = lookup;
		this.writer = writer;
		this.meters = meters;
		this.internal = internal;
		this.clock = clock;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest httpRequest && response instanceof HttpServletResponse httpResponse
				&& isServed(httpRequest, httpResponse))) {
			chain.doFilter(request, response);
		}
	}

	private boolean isServed(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!CacheableRequests.include(request) || this.internal.received(request)) {
			return false;
		}
		String query = request.getQueryString();
		String path = request.getRequestURI();
		CachedResponse cached = this.lookup.fresh((query == null) ? path : path + "?" + query, this.clock.millis());
		if (cached == null) {
			return false;
		}
		this.meters.hit();
		this.writer.write(cached, CacheStatus.HIT, request, response);
		return true;
	}

}
