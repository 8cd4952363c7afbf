package vn.lhh.gateway.cache;

import java.io.IOException;
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

/**
 * Writes what is kept in the form a reader takes, or tells him that he has it already.
 */
@Component
class Reply {

	private static final int KNOWN = 500;

	private final Map<String, Encoding> negotiated = new ConcurrentHashMap<>();

	private final boolean brotli;

	Reply(Compressor compressor) {
		this.brotli = compressor.brotli();
	}

	void send(Kept kept, String how, long age, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Form form = kept.form(encoding(request.getHeader("Accept-Encoding")));
		response.addHeader(CacheStatus.NAME, how);
		if (age > 0) {
			response.addHeader("Age", Long.toString(age));
		}
		if (!form.etag().isEmpty() && held(form, request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			copy(form.unchanged(), response);
			return;
		}
		response.setStatus(kept.status());
		copy(form.full(), response);
		response.setContentLength(form.body().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(form.body());
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

	private static boolean held(Form form, HttpServletRequest request) {
		String first = request.getHeader("If-None-Match");
		if (first == null) {
			return unchanged(form, request.getHeader("If-Modified-Since"));
		}
		return first.equals(form.etag()) || Collections.list(request.getHeaders("If-None-Match"))
			.stream()
			.anyMatch((line) -> EntityTags.matches(line, form.etag()));
	}

	/** A date that is none is as good as no condition (RFC 9110 §13.1.3). */
	private static boolean unchanged(Form form, @Nullable String since) {
		String modified = header(form.full(), "last-modified");
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
