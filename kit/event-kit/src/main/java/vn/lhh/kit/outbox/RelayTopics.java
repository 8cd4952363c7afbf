package vn.lhh.kit.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Kafka topics that a service's relay creates before its first send.
 *
 * @param compacted state topics
 * @param retained topics kept for a time
 */
record RelayTopics(Collection<String> compacted, List<RetainedTopic> retained, OutboxProperties settings) {

	private static final Duration DELETIONS_KEPT = Duration.ofDays(30);

	void create(Admin admin) {
		Stream<NewTopic> states = this.compacted.stream()
			.map((name) -> topic(name, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
					TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(DELETIONS_KEPT))));
		Stream<NewTopic> kept = this.retained.stream()
			.map((topic) -> topic(topic.name(), Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(topic.keptFor()))));
		admin.createTopics(Stream.concat(states, kept).toList()).values().values().forEach(RelayTopics::ignoreExisting);
	}

	private NewTopic topic(String name, Map<String, String> config) {
		return new NewTopic(name, this.settings.partitions(), this.settings.replication()).configs(config);
	}

	private static String millis(Duration duration) {
		return String.valueOf(duration.toMillis());
	}

	private static void ignoreExisting(KafkaFuture<Void> created) {
		try {
			created.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof TopicExistsException)) {
				throw new IllegalStateException("topic not created", ex);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

}
