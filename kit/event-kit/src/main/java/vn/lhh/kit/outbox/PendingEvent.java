package vn.lhh.kit.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

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
 */
public record PendingEvent(String id, String type, Instant time, long sequence, @Nullable String json,
		@Nullable String traceparent) {
}
