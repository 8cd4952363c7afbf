package vn.lhh.stats.visit.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.lhh.kit.outbox.OutboxProperties;
import vn.lhh.stats.StatsProperties;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Configures the Kafka topics and the batch listener, which retries a batch without end
 * while the store fails.
 */
@Configuration(proxyBeanMethods = false)
class VisitKafkaConfiguration {

	static final String VISITS = "stats.visits";

	static final String DEAD_LETTERS = VISITS + ".dlt";

	static final String DAYS = "stats.days";

	static final String GROUP = "stats-service";

	private static final Duration KEPT = Duration.ofDays(7);

	private static final Duration LONG_KEPT = Duration.ofDays(30);

	private static final Duration MISSED_AFTER = Duration.ofSeconds(10);

	private static final long FIRST_WAIT_MILLIS = 200;

	private static final long LONGEST_WAIT_MILLIS = 5_000;

	@Bean
	KafkaAdmin.NewTopics statsTopics(OutboxProperties settings) {
		NewTopic visits = topic(VISITS, settings, Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(KEPT)));
		NewTopic days = topic(DAYS, settings, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG,
				TopicConfig.CLEANUP_POLICY_COMPACT, TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(LONG_KEPT)));
		NewTopic dead = topic(DEAD_LETTERS, settings, Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(LONG_KEPT)));
		return new KafkaAdmin.NewTopics(visits, days, dead);
	}

	@Bean
	ConsumerFactory<String, String> visitConsumers(KafkaProperties kafka, StatsProperties properties) {
		Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
		config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.batch());
		config.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) MISSED_AFTER.toMillis());
		return new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), new StringDeserializer());
	}

	@Bean
	ConsumerRecordRecoverer visitDeadLetters(KafkaOperations<?, ?> kafka) {
		return new DeadLetterPublishingRecoverer(kafka, (failed, cause) -> new TopicPartition(DEAD_LETTERS, -1));
	}

	@Bean
	ConcurrentMessageListenerContainer<String, String> visitContainer(ConsumerFactory<String, String> visitConsumers,
			VisitListener listener) {
		ContainerProperties properties = new ContainerProperties(VISITS);
		properties.setGroupId(GROUP);
		properties.setAckMode(ContainerProperties.AckMode.MANUAL);
		properties.setMessageListener(listener);
		properties.setConsumerRebalanceListener(listener);
		ConcurrentMessageListenerContainer<String, String> container = new ConcurrentMessageListenerContainer<>(
				visitConsumers, properties);
		container.setCommonErrorHandler(new PausingErrorHandler(untilItWorks(), LONGEST_WAIT_MILLIS));
		return container;
	}

	private static ExponentialBackOff untilItWorks() {
		ExponentialBackOff backOff = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
		backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
		return backOff;
	}

	private static NewTopic topic(String name, OutboxProperties settings, Map<String, String> config) {
		return new NewTopic(name, settings.partitions(), settings.replication()).configs(config);
	}

	private static String millis(Duration duration) {
		return String.valueOf(duration.toMillis());
	}

}
