package vn.lhh.gateway.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The W3C trace a request belongs to, begun here when the caller sent none.
 *
 * @param traceparent value of the header to pass on
 */
public record Trace(String traceparent) {

	private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String ATTRIBUTE = Trace.class.getName();

	/** The trace of this request, the same one however often it is asked for. */
	public static Trace of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
			return known;
		}
		Trace trace = from(request.getHeader("traceparent"));
		request.setAttribute(ATTRIBUTE, trace);
		return trace;
	}

	private static Trace from(String header) {
		return (header != null && VALID.matcher(header).matches()) ? new Trace(header) : begin();
	}

	/** A trace that nobody began before. */
	public static Trace begin() {
		byte[] id = new byte[24];
		ThreadLocalRandom.current().nextBytes(id);
		id[0] |= 1;
		id[16] |= 1;
		HexFormat hex = HexFormat.of();
		return new Trace("00-" + hex.formatHex(id, 0, 16) + "-" + hex.formatHex(id, 16, 24) + "-00");
	}

	/** The id people quote when they report a problem. */
	public String traceId() {
		return this.traceparent.substring(3, 35);
	}

}
