package vn.lhh.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.http.TraceContext;

/**
 * Kafka sender that uses transactions, so that a paused predecessor is fenced off and its
 * late sends never count. It parks an event that the broker refuses for good after some
 * attempts and sends the others.
 */
class OutboxSender {

	private static final Logger logger = LoggerFactory.getLogger(OutboxSender.class);

	private static final Set<Class<? extends Exception>> HOPELESS = Set.of(RecordTooLargeException.class,
			SerializationException.class, InvalidTopicException.class);

	private final Supplier<Producer<String, String>> producers;

	private final OutboxStore store;

	private final String source;

	private final int attempts;

	private final Consumer<PendingEvent> acknowledged;

	private final List<OutboxStore.Waiting> batch = new ArrayList<>();

	private final Map<String, Integer> failures = new HashMap<>();

	private @Nullable Producer<String, String> producer;

	OutboxSender(Supplier<Producer<String, String>> producers, OutboxStore store, String source, int attempts,
			Consumer<PendingEvent> acknowledged) {
		this.acknowledged = acknowledged;
		this.producers = producers;
		this.store = store;
		this.source = source;
		this.attempts = attempts;
	}

	void add(OutboxStore.Waiting waiting) {
		this.batch.add(waiting);
	}

	/**
	 * Sends the batch and waits for the commit.
	 * @return the events the broker has acknowledged
	 */
	List<OutboxStore.Waiting> flush() {
		List<OutboxStore.Waiting> all = List.copyOf(this.batch);
		this.batch.clear();
		if (all.isEmpty() || transact(all)) {
			return all;
		}
		return all.stream().filter(this::sendAlone).toList();
	}

	void close() {
		Producer<String, String> open = this.producer;
		this.producer = null;
		this.batch.clear();
		if (open != null) {
			open.close(java.time.Duration.ofSeconds(2));
		}
	}

	private boolean sendAlone(OutboxStore.Waiting waiting) {
		boolean sent = false;
		int count = this.failures.getOrDefault(waiting.event().id(), 0);
		while (!sent && count < this.attempts) {
			sent = transact(List.of(waiting));
			count++;
		}
		if (!sent) {
			logger.error("parked {} {} after {} attempts", waiting.event().type(), waiting.event().id(), count);
			this.store.park(waiting, "refused by the broker or the serializer");
		}
		return sent;
	}

	private boolean transact(List<OutboxStore.Waiting> events) {
		Producer<String, String> open = open();
		open.beginTransaction();
		try {
			List<Future<?>> sent = new ArrayList<>();
			events.forEach((waiting) -> sent.add(open.send(recordOf(waiting))));
			for (Future<?> one : sent) {
				one.get();
			}
			open.commitTransaction();
			events.forEach((waiting) -> this.acknowledged.accept(waiting.event()));
			return true;
		}
		catch (ExecutionException | KafkaException ex) {
			return abort(open, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while sending", ex);
		}
	}

	private boolean abort(Producer<String, String> open, Exception failure) {
		if (!isHopeless(failure)) {
			close();
			throw new IllegalStateException(failure.toString(), failure);
		}
		open.abortTransaction();
		return false;
	}

	private static boolean isHopeless(Throwable failure) {
		Throwable cause = failure.getCause();
		return HOPELESS.stream().anyMatch((type) -> type.isInstance(failure))
				|| cause != null && cause != failure && isHopeless(cause);
	}

	private ProducerRecord<String, String> recordOf(OutboxStore.Waiting waiting) {
		PendingEvent event = waiting.event();
		String key = waiting.key();
		CloudEventHeaders headers = new CloudEventHeaders(event.id(), event.type(), this.source, event.time(), key,
				event.sequence());
		ProducerRecord<String, String> record = new ProducerRecord<>(waiting.topic(), null, null, key, event.json(),
				headers.toHeaders());
		if (event.traceparent() != null) {
			record.headers().add(TraceContext.HEADER, event.traceparent().getBytes(StandardCharsets.UTF_8));
		}
		return record;
	}

	private Producer<String, String> open() {
		Producer<String, String> open = this.producer;
		if (open == null) {
			open = this.producers.get();
			this.producer = open;
			open.initTransactions();
		}
		return open;
	}

}
