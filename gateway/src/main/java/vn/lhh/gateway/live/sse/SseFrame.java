package vn.lhh.gateway.live.sse;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event, as the bytes that every browser gets.
 *
 * @param number number of the content event, or of the version of the totals
 */
public record SseFrame(long number, byte[] bytes) {

	private static final byte[] HEARTBEAT = bytes(":\n\n");

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	public static SseFrame visits(long number, String json) {
		return new SseFrame(number, bytes("event: visits\ndata: " + json + "\n\n"));
	}

	public static SseFrame content(long number, String id, String json) {
		return new SseFrame(number, bytes("id: " + id + "\nevent: content\ndata: " + json + "\n\n"));
	}

	/** Tells a browser that some content events are no longer available. */
	public static SseFrame reset(long number, String id) {
		return new SseFrame(number, bytes("id: " + id + "\nevent: reset\ndata: {}\n\n"));
	}

	public static byte[] hello(long retryMillis, String id) {
		return bytes("retry: " + retryMillis + "\nid: " + id + "\n\n");
	}

	public static byte[] heartbeat() {
		return HEARTBEAT;
	}

}
