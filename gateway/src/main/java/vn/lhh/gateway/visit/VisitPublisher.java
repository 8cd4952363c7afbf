package vn.lhh.gateway.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Kafka publisher of visits; returns only after Kafka's acknowledgement. An
 * unacknowledged visit may have arrived all the same, which its id makes harmless.
 */
@Component
class VisitPublisher {

	private static final Logger log = LoggerFactory.getLogger(VisitPublisher.class);

	private static final long VERSION_BITS = 0xF000L;

	private static final long VERSION_4 = 0x4000L;

	private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

	private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

	private final KafkaTemplate<String, byte[]> kafka;

	private final VisitTopicInitializer topic;

	private final VisitProperties properties;

	private final ObjectMapper json;

	VisitPublisher(KafkaTemplate<String, byte[]> kafka, VisitTopicInitializer topic, VisitProperties properties,
			ObjectMapper json) {
		this.kafka = kafka;
		this.topic = topic;
		this.properties = properties;
		this.json = json;
	}

	void append(VisitRecorded event, String traceparent) {
		if (!this.topic.there()) {
			throw unavailable();
		}
		try {
			this.kafka.send(message(event, traceparent))
				.get(this.properties.acknowledgement().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException | KafkaException ex) {
			log.debug("Visit not acknowledged", ex);
			throw unavailable();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw unavailable();
		}
	}

	private static GatewayProblem unavailable() {
		return GatewayProblem.retryable(503, "visits-unavailable", Duration.ofSeconds(5));
	}

	private ProducerRecord<String, byte[]> message(VisitRecorded event, String traceparent) {
		ProducerRecord<String, byte[]> message = new ProducerRecord<>(this.properties.topic(), event.visitId(),
				this.json.writeValueAsBytes(event));
		header(message, "ce_specversion", "1.0");
		header(message, "ce_id", eventId());
		header(message, "ce_type", "stats.visit.recorded.v1");
		header(message, "ce_source", "/gateway");
		header(message, "ce_time", event.receivedAt().toString());
		header(message, "ce_subject", event.visitId());
		header(message, "content-type", "application/json");
		header(message, "traceparent", traceparent);
		return message;
	}

	/**
	 * An id need only be unique; with a secure random source all visits would queue for
	 * it.
	 */
	private static String eventId() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
		long low = (random.nextLong() & ~VARIANT_BITS) | VARIANT_2;
		return new UUID(high, low).toString();
	}

	private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
		message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
