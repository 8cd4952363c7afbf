package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of the outbox relay in every service that stores aggregates.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "portal.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

	@Bean
	OutboxStore outboxStore(MongoOperations mongo, ObjectProvider<OutboxTopic> channels) {
		return new OutboxStore(mongo, Clock.systemUTC(), channels.stream().toList());
	}

	@Bean
	RelayTopics relayTopics(OutboxStore store, ObjectProvider<RetainedTopic> retained, OutboxProperties settings) {
		return new RelayTopics(store.topics(), retained.stream().toList(), settings);
	}

	@Bean
	OutboxSender outboxSender(OutboxStore store, RelayTopics topics, KafkaProperties kafka, Environment environment,
			ObjectProvider<MeterRegistry> registry) {
		String service = environment.getProperty("spring.application.name", "service");
		Supplier<Producer<String, String>> producers = () -> producer(kafka, service + "-relay", topics);
		return new OutboxSender(producers, store, "/" + service, topics.settings().attempts(),
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

	private static Producer<String, String> producer(KafkaProperties kafka, String transactionalId,
			RelayTopics topics) {
		try (Admin admin = Admin.create(kafka.buildAdminProperties())) {
			topics.create(admin);
		}
		Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
		config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		config.put(ProducerConfig.ACKS_CONFIG, "all");
		config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
		config.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
		return new KafkaProducer<>(config);
	}

}
