package vn.lhh.identity.audit.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import io.micrometer.core.instrument.Counter;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.audit.AuditProperties;
import vn.lhh.kit.outbox.OutboxProperties;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Kafka topic of audit events, which the first process that needs it creates.
 */
class AuditTopic {

	static final String NAME = "audit.entries";

	static final String DEAD_LETTERS = NAME + ".dlt";

	private static final Logger logger = LoggerFactory.getLogger(AuditTopic.class);

	private static final String GROUP = "identity-audit";

	private static final int BATCH = 500;

	private static final int PATIENCE_MILLIS = 10_000;

	private static final int MOST_FETCHED = 1024 * 1024;

	private final KafkaProperties kafka;

	private final List<NewTopic> topics;

	private final ConsumerRecordRecoverer deadLetters;

	private final Counter rejected;

	AuditTopic(KafkaProperties kafka, OutboxProperties layout, AuditProperties settings,
			ConsumerRecordRecoverer deadLetters, Counter rejected) {
		this.kafka = kafka;
		String retention = String.valueOf(settings.topicRetention().toMillis());
		this.topics = List.of(NAME, DEAD_LETTERS)
			.stream()
			.map((name) -> new NewTopic(name, layout.partitions(), layout.replication())
				.configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention)))
			.toList();
		this.deadLetters = deadLetters;
		this.rejected = rejected;
	}

	Consumer<String, String> subscribe() {
		createTopics();
		Map<String, Object> config = new HashMap<>(this.kafka.buildConsumerProperties());
		config.putIfAbsent(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
		config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
		config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MOST_FETCHED);
		config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MOST_FETCHED);
		config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
		Consumer<String, String> consumer = new KafkaConsumer<>(config, new StringDeserializer(),
				new StringDeserializer());
		consumer.subscribe(List.of(NAME));
		return consumer;
	}

	private void createTopics() {
		Map<String, Object> config = new HashMap<>(this.kafka.buildAdminProperties());
		config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		Admin admin = Admin.create(config);
		try {
			admin.createTopics(this.topics).values().values().forEach(AuditTopic::ignoreExisting);
		}
		finally {
			admin.close(Duration.ZERO);
		}
	}

	/**
	 * Sends an event that nobody can read to the dead letters.
	 */
	void reject(ConsumerRecord<String, String> event, RuntimeException cause) {
		logger.error("audit event {}-{}@{} is unreadable: {}", event.topic(), event.partition(), event.offset(),
				cause.getMessage());
		this.deadLetters.accept(event, cause);
		this.rejected.increment();
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
