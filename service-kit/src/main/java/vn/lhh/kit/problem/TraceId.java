package vn.lhh.kit.problem;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.TraceContext;

/**
 * Trace id of a request, by which an operator finds in the logs the failure that a reader
 * reports.
 */
final class TraceId {

	private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String ATTRIBUTE = TraceId.class.getName();

	private TraceId() {
	}

	static String of(HttpServletRequest request) {
		Object known = request.getAttribute(ATTRIBUTE);
		String id = (known != null) ? known.toString() : fromHeader(request.getHeader(TraceContext.HEADER));
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

	/**
	 * Returns the header to pass on: the caller's own, or a new one with the request's
	 * trace id.
	 */
	static String traceparent(HttpServletRequest request) {
		String given = request.getHeader(TraceContext.HEADER);
		boolean known = given != null && TRACEPARENT.matcher(given).matches();
		String id = of(request);
		return known ? given : "00-%s-%s-00".formatted(id, id.substring(16));
	}

	private static String fromHeader(@Nullable String traceparent) {
		Matcher matcher = TRACEPARENT.matcher((traceparent == null) ? "" : traceparent);
		return matcher.matches() ? matcher.group(1) : UUID.randomUUID().toString().replace("-", "");
	}

}
