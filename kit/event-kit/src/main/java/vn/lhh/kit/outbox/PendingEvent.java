package vn.lhh.kit.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.TraceContext;

/**
 * Pending event inside its aggregate's document, which waits until the relay has sent it.
 *
 * @param id CloudEvents id
 * @param type CloudEvents type, {@code <service>.<aggregate>.<fact>.v<N>}
 * @param time when it happened
 * @param sequence grows by one per aggregate
 * @param json the value, UTF-8 JSON; {@code null} says that the aggregate is purged for
 * good
 * @param traceparent trace context of the request that announced it; {@code null} for
 * none
 * @param topic where it goes; {@code null} for the topic of its aggregate
 */
public record PendingEvent(String id, String type, Instant time, long sequence, @Nullable String json,
		@Nullable String traceparent, @Nullable String topic) {

	static PendingEvent of(String type, Instant time, long sequence, @Nullable String json) {
		return new PendingEvent(UuidV7.next(), type, time, sequence, json, TraceContext.ofThread(), null);
	}

}
