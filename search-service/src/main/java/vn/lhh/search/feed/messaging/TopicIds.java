package vn.lhh.search.feed.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Ids of Kafka topics, which tell a topic from a later one with the same name.
 */
final class TopicIds {

	private final KafkaAdmin admin;

	private final Map<String, String> ids = new HashMap<>();

	TopicIds(KafkaAdmin admin) {
		this.admin = admin;
	}

	/** Fetches the ids of these partitions' topics. */
	void fetch(Collection<TopicPartition> partitions) {
		String[] names = partitions.stream().map(TopicPartition::topic).distinct().toArray(String[]::new);
		if (names.length > 0) {
			this.admin.describeTopics(names)
				.forEach((name, topic) -> this.ids.put(name, String.valueOf(topic.topicId())));
		}
	}

	String of(TopicPartition partition) {
		return this.ids.getOrDefault(partition.topic(), "?");
	}

}
