package vn.lhh.stats.visit.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.stats.visit.OnlineVisitors;
import vn.lhh.stats.visit.VisitRecord;
import vn.lhh.stats.visit.counting.ReadModel;
import vn.lhh.stats.visit.counting.VisitCounter;

import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/**
 * Consumes Kafka visit records and counts them by <em>set membership</em>: each id is
 * stored, and the count is the size of the set. Commits offsets only after the write,
 * with the generation of the sets as metadata. A partition is read from its beginning
 * where its offset has another generation or nothing was counted, and from the end of the
 * sets where they are behind its offset.
 */
@Component
class VisitListener
		implements BatchAcknowledgingConsumerAwareMessageListener<String, String>, ConsumerAwareRebalanceListener {

	private final Map<TopicPartition, String> generations = new ConcurrentHashMap<>();

	private final ReadModel model;

	private final VisitCounter visitCounter;

	private final OnlineVisitors onlineVisitors;

	private final ConsumerRecordRecoverer deadLetters;

	VisitListener(ReadModel model, VisitCounter visitCounter, OnlineVisitors onlineVisitors,
			ConsumerRecordRecoverer visitDeadLetters) {
		this.model = model;
		this.visitCounter = visitCounter;
		this.onlineVisitors = onlineVisitors;
		this.deadLetters = visitDeadLetters;
	}

	@Override
	public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
		String generation = this.model.state().generation();
		this.visitCounter.prepare(generation);
		Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
		for (TopicPartition partition : partitions) {
			OptionalLong counted = this.visitCounter.counted(generation, partition.partition());
			OffsetAndMetadata read = committed.get(partition);
			if (!belongsTo(generation, read) || counted.isEmpty()) {
				consumer.seekToBeginning(Set.of(partition));
			}
			else if (counted.getAsLong() < read.offset()) {
				consumer.seek(partition, counted.getAsLong());
			}
			this.generations.put(partition, generation);
		}
	}

	@Override
	public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
		partitions.forEach(this.generations::remove);
	}

	@Override
	public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
		partitions.forEach(this.generations::remove);
	}

	@Override
	public void onMessage(List<ConsumerRecord<String, String>> records, @Nullable Acknowledgment acknowledgment,
			@Nullable Consumer<?, ?> consumer) {
		Consumer<?, ?> reader = Objects.requireNonNull(consumer);
		List<ConsumerRecord<String, String>> ours = records.stream()
			.filter((received) -> reader.assignment().contains(partition(received)))
			.toList();
		Map<TopicPartition, List<ConsumerRecord<String, String>>> batches = ours.stream()
			.collect(Collectors.groupingBy(VisitListener::partition));
		batches.forEach(this::count);
		reader.commitSync(offsetsAfter(ours));
	}

	private void count(TopicPartition partition, List<ConsumerRecord<String, String>> received) {
		List<VisitRecord> visits = new ArrayList<>();
		received.forEach((record) -> decode(record, visits));
		this.visitCounter.add(generationOf(partition), partition.partition(), visits, received.getLast().offset() + 1);
		this.onlineVisitors.see(visits);
	}

	/**
	 * Tells whether every partition is being read into the given generation.
	 * @param partitions partitions assigned to this process
	 * @param generation generation being filled
	 */
	boolean fills(Collection<TopicPartition> partitions, String generation) {
		return partitions.stream().allMatch((partition) -> generation.equals(this.generations.get(partition)));
	}

	@Contract("_, null -> false")
	static boolean belongsTo(String generation, @Nullable OffsetAndMetadata committed) {
		return committed != null && generation.equals(committed.metadata());
	}

	private void decode(ConsumerRecord<String, String> received, List<VisitRecord> visits) {
		try {
			visits.add(VisitEvent.read(received.value()));
		}
		catch (UndecodableEventException ex) {
			this.deadLetters.accept(received, ex);
		}
	}

	private Map<TopicPartition, OffsetAndMetadata> offsetsAfter(List<ConsumerRecord<String, String>> records) {
		Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
		records.forEach((received) -> offsets.put(partition(received),
				new OffsetAndMetadata(received.offset() + 1, generationOf(partition(received)))));
		return offsets;
	}

	private String generationOf(TopicPartition partition) {
		String generation = this.generations.get(partition);
		if (generation == null) {
			throw new IllegalStateException("not yet known which sets " + partition + " goes into");
		}
		return generation;
	}

	private static TopicPartition partition(ConsumerRecord<?, ?> received) {
		return new TopicPartition(received.topic(), received.partition());
	}

}
