package vn.lhh.gateway.contentevent;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Discovers the Kafka partitions of public content and the ids of their topics; the id
 * tells a topic from a later one with the same name.
 */
@Component
class TopicDiscovery {

	static final Duration PATIENCE = Duration.ofMillis(1500);

	private final KafkaAdmin admin;

	private final Map<String, String> ids = new HashMap<>();

	TopicDiscovery(KafkaAdmin admin) {
		this.admin = admin;
	}

	Set<TopicPartition> partitions(Consumer<?, ?> consumer) {
		Set<TopicPartition> there = new HashSet<>();
		consumer.listTopics(PATIENCE)
			.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((info) -> ContentTopics.include(info.topic()))
			.map(TopicDiscovery::partition)
			.forEach(there::add);
		return there;
	}

	private static TopicPartition partition(PartitionInfo info) {
		return new TopicPartition(info.topic(), info.partition());
	}

	/** Fetches the ids of these partitions' topics. */
	void identify(Collection<TopicPartition> partitions) {
		String[] names = partitions.stream().map(TopicPartition::topic).distinct().toArray(String[]::new);
		if (names.length > 0) {
			this.admin.describeTopics(names)
				.forEach((name, topic) -> this.ids.put(name, String.valueOf(topic.topicId())));
		}
	}

	String id(String topic) {
		return this.ids.getOrDefault(topic, "");
	}

}
