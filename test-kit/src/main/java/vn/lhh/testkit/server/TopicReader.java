package vn.lhh.testkit.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import static org.awaitility.Awaitility.await;

/**
 * Kafka consumer that reads a topic from its beginning until the events a test waits for
 * are there; an event that was sent twice counts once.
 */
public final class TopicReader {

	private final String topic;

	public TopicReader(String topic) {
		this.topic = topic;
	}

	/** Returns the first events of an item, at least as many as are waited for. */
	public List<ConsumerRecord<String, String>> ofItem(String id, int count) {
		return matching((event) -> event.key().equals(id), count);
	}

	/** Returns the first events that match, at least as many as are waited for. */
	public List<ConsumerRecord<String, String>> matching(Predicate<ConsumerRecord<String, String>> wanted, int count) {
		return until(wanted, count).stream().filter(wanted).toList();
	}

	/** Returns everything on the topic up to the first event of an item. */
	public List<ConsumerRecord<String, String>> upTo(String id) {
		return until((event) -> event.key().equals(id), 1);
	}

	/** Returns a CloudEvents attribute of an event. */
	public static String attribute(ConsumerRecord<String, String> event, String name) {
		return new String(event.headers().lastHeader("ce_" + name).value(), StandardCharsets.UTF_8);
	}

	private List<ConsumerRecord<String, String>> until(Predicate<ConsumerRecord<String, String>> wanted, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(),
				"auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> events = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			List<TopicPartition> partitions = partitions(consumer);
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((event) -> {
					if (ids.add(attribute(event, "id"))) {
						events.add(event);
					}
				});
				return events.stream().filter(wanted).count() >= count;
			});
		}
		return events;
	}

	private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
		await().atMost(Duration.ofSeconds(60)).until(() -> consumer.listTopics().containsKey(this.topic));
		return consumer.partitionsFor(this.topic)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
	}

}
