package vn.lhh.kit.event;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * W3C trace context of the current request, which its log lines and events carry.
 */
public final class TraceContext {

	/** The Kafka and HTTP header, as in W3C Trace Context §3.2. */
	public static final String HEADER = "traceparent";

	private static final String TRACE_ID = "traceId";

	private TraceContext() {
	}

	/**
	 * Begins the context of this thread.
	 * @param traceparent value of the header, well-formed
	 * @param traceId the trace id in it
	 */
	public static void begin(String traceparent, String traceId) {
		MDC.put(HEADER, traceparent);
		MDC.put(TRACE_ID, traceId);
	}

	/**
	 * Ends the context of this thread.
	 */
	public static void end() {
		MDC.remove(HEADER);
		MDC.remove(TRACE_ID);
	}

	/**
	 * Returns the header for work done on behalf of the current request.
	 * @return {@code null} outside a request
	 */
	public static @Nullable String traceparent() {
		return MDC.get(HEADER);
	}

}
