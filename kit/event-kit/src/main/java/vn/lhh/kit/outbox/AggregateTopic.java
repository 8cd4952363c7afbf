package vn.lhh.kit.outbox;

/**
 * Outbox topic that is declared by its two values alone.
 */
record AggregateTopic(Class<? extends Aggregate> type, String topic) implements OutboxTopic {
}
