package vn.lhh.kit.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * W3C trace context of a request, a new one if the client sent none: an operator finds by
 * its trace id in the logs the failure that a reader reports.
 *
 * @param traceparent value of the header to pass on, as in W3C Trace Context §3.2
 */
public record TraceContext(String traceparent) {

	/** The Kafka and HTTP header. */
	public static final String HEADER = "traceparent";

	private static final String TRACE_ID = "traceId";

	private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String ATTRIBUTE = TraceContext.class.getName();

	/** Trace context of this request; repeated calls return the same one. */
	public static TraceContext of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
			return known;
		}
		TraceContext traceContext = from(request.getHeader(HEADER));
		request.setAttribute(ATTRIBUTE, traceContext);
		return traceContext;
	}

	private static TraceContext from(@Nullable String header) {
		return (header != null && VALID.matcher(header).matches()) ? new TraceContext(header) : begin();
	}

	/** Begins a new trace. */
	public static TraceContext begin() {
		byte[] id = new byte[24];
		ThreadLocalRandom.current().nextBytes(id);
		id[0] |= 1;
		id[16] |= 1;
		HexFormat hex = HexFormat.of();
		return new TraceContext("00-" + hex.formatHex(id, 0, 16) + "-" + hex.formatHex(id, 16, 24) + "-00");
	}

	/** The trace id that people quote when they report a problem: 32 hex digits. */
	public String traceId() {
		return this.traceparent.substring(3, 35);
	}

	/** Puts this context into the log lines and events of the current thread. */
	public void enterThread() {
		MDC.put(HEADER, this.traceparent);
		MDC.put(TRACE_ID, traceId());
	}

	/** Takes any context out of the current thread. */
	public static void leaveThread() {
		MDC.remove(HEADER);
		MDC.remove(TRACE_ID);
	}

	/**
	 * Returns the header value for work done on behalf of the current thread's request.
	 * @return {@code null} outside a request
	 */
	public static @Nullable String ofThread() {
		return MDC.get(HEADER);
	}

}
