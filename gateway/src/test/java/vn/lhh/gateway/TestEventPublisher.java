package vn.lhh.gateway;

import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Kafka publisher that writes in transactions, as a service's outbox relay does.
 */
public final class TestEventPublisher implements AutoCloseable {

	private final KafkaProducer<String, String> producer;

	public TestEventPublisher(String bootstrapServers) {
		this.producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "test-relay"), new StringSerializer(),
				new StringSerializer());
		this.producer.initTransactions();
	}

	public void announce(String topic, String id, @Nullable String value) {
		this.producer.beginTransaction();
		this.producer.send(new ProducerRecord<>(topic, id, value));
		this.producer.commitTransaction();
	}

	public void withdraw(String topic, String id) {
		announce(topic, id, "{\"id\":\"%s\",\"withdrawn\":true}".formatted(id));
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
