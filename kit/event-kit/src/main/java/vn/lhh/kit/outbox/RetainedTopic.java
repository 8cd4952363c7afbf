package vn.lhh.kit.outbox;

import java.time.Duration;

/**
 * Kafka topic that events name themselves, kept for a time instead of compacted; the
 * relay creates it.
 */
public record RetainedTopic(String name, Duration keptFor) {
}
