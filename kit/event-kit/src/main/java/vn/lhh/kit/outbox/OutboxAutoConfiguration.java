package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of the outbox relay in every service that declares an
 * {@link OutboxTopic}.
 */
@AutoConfiguration
@ConditionalOnBean(OutboxTopic.class)
@ConditionalOnProperty(name = "portal.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

	private static final String THIRTY_DAYS_MILLIS = String.valueOf(30L * 24 * 3600 * 1000);

	@Bean
	OutboxStore outboxStore(MongoOperations mongo, List<OutboxTopic> channels) {
		OutboxStore store = new OutboxStore(mongo, channels);
		store.createIndexes();
		return store;
	}

	@Bean
	OutboxSender outboxSender(OutboxStore store, KafkaProperties kafka, OutboxProperties settings,
			Environment environment, ObjectProvider<MeterRegistry> registry) {
		String service = environment.getProperty("spring.application.name", "service");
		Supplier<Producer<String, String>> producers = () -> producer(kafka, service + "-relay", store, settings);
		return new OutboxSender(producers, store, "/" + service, settings.attempts(),
				(event) -> registry.ifAvailable((meters) -> timer(meters).record(since(event.time()))));
	}

	@Bean
	OutboxRelay outboxRelay(OutboxStore store, OutboxSender sender, OutboxProperties settings, MongoOperations mongo) {
		Clock clock = Clock.systemUTC();
		return new OutboxRelay(store, sender, new Lease(mongo, clock, "relay", settings.lease()), clock,
				settings.sweep());
	}

	@Bean
	OutboxSaveListener outboxHints(OutboxRelay outboxRelay, OutboxStore store) {
		return new OutboxSaveListener(outboxRelay, store);
	}

	@Bean
	Object outboxMetrics(OutboxStore store, ObjectProvider<MeterRegistry> registry) {
		registry.ifAvailable((meters) -> {
			Gauge.builder("portal.outbox.parked", store, OutboxStore::parked).register(meters);
			timer(meters);
		});
		return OutboxStore.class;
	}

	private static Timer timer(MeterRegistry meters) {
		return Timer.builder("portal.outbox.delay").publishPercentiles(0.5, 0.99).register(meters);
	}

	private static Duration since(Instant happened) {
		return Duration.between(happened, Clock.systemUTC().instant());
	}

	private static Producer<String, String> producer(KafkaProperties kafka, String transactionalId, OutboxStore store,
			OutboxProperties settings) {
		createTopics(kafka, store, settings);
		Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
		config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		config.put(ProducerConfig.ACKS_CONFIG, "all");
		config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
		config.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
		return new KafkaProducer<>(config);
	}

	private static void createTopics(KafkaProperties kafka, OutboxStore store, OutboxProperties settings) {
		List<NewTopic> topics = store.topics()
			.stream()
			.map((name) -> new NewTopic(name, settings.partitions(), settings.replication())
				.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
						TopicConfig.DELETE_RETENTION_MS_CONFIG, THIRTY_DAYS_MILLIS)))
			.toList();
		try (Admin admin = Admin.create(kafka.buildAdminProperties())) {
			admin.createTopics(topics).values().values().forEach(OutboxAutoConfiguration::ignoreExisting);
		}
	}

	private static void ignoreExisting(org.apache.kafka.common.KafkaFuture<Void> created) {
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
