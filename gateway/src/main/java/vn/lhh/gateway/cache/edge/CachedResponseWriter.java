package vn.lhh.gateway.cache.edge;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.CacheStatus;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.Representation;
import vn.lhh.gateway.cache.compression.Compressor;
import vn.lhh.gateway.cache.compression.Encoding;
import vn.lhh.gateway.cache.compression.EntityTags;

/**
 * Writes cached responses in the encoding the client accepts, or 304 if the client has
 * it.
 */
@Component
class CachedResponseWriter {

	private static final int KNOWN = 500;

	private final Map<String, Encoding> negotiated = new ConcurrentHashMap<>();

	private final boolean brotli;

	private final Clock clock;

	CachedResponseWriter(Compressor compressor, Clock clock) {
		this.brotli = compressor.hasBrotli();
		this.clock = clock;
	}

	/** Writes a response for a client outside. */
	void write(CachedResponse cached, String status, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Encoding encoding = encoding(request.getHeader("Accept-Encoding"));
		write(cached, cached.representation(encoding), status, request, response);
	}

	/** Writes a response for one of the site's own processes. */
	void writeInternally(CachedResponse cached, String status, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(cached, cached.asReceived(), status, request, response);
	}

	private void write(CachedResponse cached, Representation representation, String status, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		long age = cached.age(this.clock.millis());
		if (!status.equals(CacheStatus.NONE)) {
			response.addHeader(CacheStatus.NAME, status);
		}
		if (age > 0) {
			response.addHeader("Age", Long.toString(age));
		}
		if (!representation.etag().isEmpty() && isHeld(representation, request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			copy(representation.notModifiedHeaders(), response);
			return;
		}
		response.setStatus(cached.status());
		copy(representation.headers(), response);
		response.setContentLength(representation.body().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(representation.body());
		}
	}

	private static void copy(String[] headers, HttpServletResponse response) {
		for (int i = 0; i < headers.length; i += 2) {
			response.addHeader(headers[i], headers[i + 1]);
		}
	}

	private Encoding encoding(@Nullable String accept) {
		if (accept == null) {
			return Encoding.IDENTITY;
		}
		Encoding known = this.negotiated.get(accept);
		return (known != null) ? known : negotiate(accept);
	}

	private Encoding negotiate(String accept) {
		Encoding found = Encoding.negotiate(accept, this.brotli);
		if (this.negotiated.size() < KNOWN && accept.length() < 100) {
			this.negotiated.put(accept, found);
		}
		return found;
	}

	private static boolean isHeld(Representation representation, HttpServletRequest request) {
		String first = request.getHeader("If-None-Match");
		if (first == null) {
			return isUnmodified(representation, request.getHeader("If-Modified-Since"));
		}
		return first.equals(representation.etag()) || Collections.list(request.getHeaders("If-None-Match"))
			.stream()
			.anyMatch((line) -> EntityTags.matches(line, representation.etag()));
	}

	/** A date that is none is as good as no condition (RFC 9110 §13.1.3). */
	private static boolean isUnmodified(Representation representation, @Nullable String since) {
		String modified = header(representation.headers(), "last-modified");
		if (since == null || modified == null) {
			return false;
		}
		try {
			return !date(modified).isAfter(date(since));
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static Instant date(String text) {
		return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
	}

	private static @Nullable String header(String[] headers, String name) {
		return IntStream.iterate(0, (at) -> at < headers.length, (at) -> at + 2)
			.filter((at) -> headers[at].equalsIgnoreCase(name))
			.mapToObj((at) -> headers[at + 1])
			.findFirst()
			.orElse(null);
	}

}
