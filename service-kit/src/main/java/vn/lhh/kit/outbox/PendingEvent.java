package vn.lhh.kit.outbox;

import java.time.Instant;

/**
 * An announcement that waits inside its aggregate's document until the relay has sent it.
 *
 * @param id CloudEvents id
 * @param type CloudEvents type, {@code <service>.<aggregate>.<fact>.v<N>}
 * @param time when it happened
 * @param sequence grows by one per aggregate
 * @param json the value, UTF-8 JSON
 */
public record PendingEvent(String id, String type, Instant time, long sequence, String json) {
}
