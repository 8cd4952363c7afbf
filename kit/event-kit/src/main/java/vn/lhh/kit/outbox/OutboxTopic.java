package vn.lhh.kit.outbox;

/**
 * Kafka topic of one aggregate type; a service declares one bean for each.
 *
 * @param aggregate the document class
 * @param topic {@code <service>.<plural>}, a compacted state topic
 */
public record OutboxTopic(Class<? extends Aggregate> aggregate, String topic) {
}
