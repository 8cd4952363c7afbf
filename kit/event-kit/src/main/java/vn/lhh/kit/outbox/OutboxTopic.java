package vn.lhh.kit.outbox;

/**
 * Kafka topic of one aggregate type; a service declares one bean for each.
 */
public interface OutboxTopic {

	/**
	 * Returns the document class.
	 */
	Class<? extends Aggregate> type();

	/**
	 * Names the topic.
	 * @return {@code <service>.<plural>}, a compacted state topic
	 */
	String topic();

	/**
	 * Declares the topic of a type that needs no further declaration.
	 */
	static OutboxTopic of(Class<? extends Aggregate> type, String topic) {
		return new AggregateTopic(type, topic);
	}

}
