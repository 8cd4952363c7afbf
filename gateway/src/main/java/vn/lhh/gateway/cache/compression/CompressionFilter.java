package vn.lhh.gateway.cache.compression;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
 * Compresses responses that no cache holds. Services are asked for uncompressed bytes and
 * for their own entity tags.
 */
@Component
@Order(FilterOrder.COMPRESSION)
class CompressionFilter extends OncePerRequestFilter {

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	private final Compressor compressor;

	private final CompressionProperties properties;

	CompressionFilter(Compressor compressor, CompressionProperties properties) {
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
		Encoding encoding = Encoding.negotiate(request.getHeader("Accept-Encoding"), this.compressor.hasBrotli());
		BufferedResponse buffered = new BufferedResponse(response, (int) this.properties.largest().toBytes());
		chain.doFilter(new RewrittenRequest(request,
				Map.of("accept-encoding", (values) -> List.of(), "if-none-match", (values) -> own(values, encoding))),
				buffered);
		new CompressedResponseWriter(request, buffered, encoding, this.compressor, this.properties).write();
	}

	private static List<String> own(List<String> conditions, Encoding encoding) {
		String own = conditions.isEmpty() ? null : EntityTags.towardsService(String.join(", ", conditions), encoding);
		return (own != null) ? List.of(own) : List.of();
	}

}
