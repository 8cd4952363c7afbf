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
import vn.lhh.gateway.security.Caller;

/**
 * Compresses whole answers that the edge cache lets pass by.
 */
@Component
@Order(FilterOrder.COMPRESSION)
class CompressionFilter extends OncePerRequestFilter {

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	private final Compressor compressor;

	private final CacheProperties properties;

	CompressionFilter(Compressor compressor, CacheProperties properties) {
		this.compressor = compressor;
		this.properties = properties;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !METHODS.contains(request.getMethod()) || request.getHeader("Range") != null
				|| Caller.of(request).internal();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Encoding encoding = Encoding.negotiate(request.getHeader("Accept-Encoding"), this.compressor.brotli());
		HeldResponse held = new HeldResponse(response, (int) this.properties.largest().toBytes());
		chain.doFilter(new PlainRequest(request, encoding), held);
		new Finish(request, held, encoding, this.compressor, this.properties).run();
	}

}
