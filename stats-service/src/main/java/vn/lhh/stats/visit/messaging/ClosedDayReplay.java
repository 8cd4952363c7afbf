package vn.lhh.stats.visit.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.stats.visit.day.ClosedDay;
import vn.lhh.stats.visit.day.ClosedDayImporter;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Restores closed days from their Kafka topic by <em>newest wins</em>. Nothing reads that
 * topic in normal operation, because this service writes it.
 */
@Component
class ClosedDayReplay {

	private static final Logger logger = LoggerFactory.getLogger(ClosedDayReplay.class);

	private static final Duration WAIT = Duration.ofMillis(200);

	private final ConsumerFactory<String, String> consumers;

	private final ClosedDayImporter importer;

	ClosedDayReplay(ConsumerFactory<String, String> visitConsumers, ClosedDayImporter importer) {
		this.consumers = visitConsumers;
		this.importer = importer;
	}

	boolean run() {
		try (Consumer<String, String> consumer = this.consumers.createConsumer("stats-days-restoration", "")) {
			List<TopicPartition> partitions = consumer.partitionsFor(VisitKafkaConfiguration.DAYS)
				.stream()
				.map((found) -> new TopicPartition(found.topic(), found.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			readToEnd(consumer, consumer.endOffsets(partitions));
			return !partitions.isEmpty();
		}
	}

	private void readToEnd(Consumer<String, String> consumer, Map<TopicPartition, Long> ends) {
		while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
			consumer.poll(WAIT).forEach(this::restore);
		}
	}

	private void restore(ConsumerRecord<String, String> found) {
		try {
			if (found.value() != null) {
				this.importer.restore(EventJson.read(found.value(), ClosedDay.class),
						CloudEventHeaders.of(found.headers()).sequence());
			}
		}
		catch (UndecodableEventException ex) {
			logger.error("a closed day at {} of {} can't be read: {}", found.offset(), found.partition(),
					ex.toString());
		}
	}

}
