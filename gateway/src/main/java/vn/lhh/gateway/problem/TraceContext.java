package vn.lhh.gateway.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * W3C trace context of a request; a new one if the client sent none.
 *
 * @param traceparent value of the header to pass on
 */
public record TraceContext(String traceparent) {

	private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String ATTRIBUTE = TraceContext.class.getName();

	/** Trace context of this request; repeated calls return the same one. */
	public static TraceContext of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
			return known;
		}
		TraceContext traceContext = from(request.getHeader("traceparent"));
		request.setAttribute(ATTRIBUTE, traceContext);
		return traceContext;
	}

	private static TraceContext from(String header) {
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

	/** The trace id that people quote when they report a problem. */
	public String traceId() {
		return this.traceparent.substring(3, 35);
	}

}
