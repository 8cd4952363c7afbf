package vn.lhh.gateway.contentevent;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Kafka partitions followed by one consumer, with the next offset of each.
 */
final class AssignedPartitions {

	private final Consumer<String, byte[]> consumer;

	private final TopicDiscovery topicDiscovery;

	private final Map<TopicPartition, Long> next = new HashMap<>();

	private Map<TopicPartition, Long> start = Map.of();

	private @Nullable Map<TopicPartition, Long> goal;

	private boolean begun;

	AssignedPartitions(Consumer<String, byte[]> consumer, TopicDiscovery topicDiscovery) {
		this.consumer = consumer;
		this.topicDiscovery = topicDiscovery;
	}

	boolean begun() {
		return this.begun;
	}

	boolean none() {
		return this.next.isEmpty();
	}

	/**
	 * Begins at the replaying listener's offsets; returns whether events in between are
	 * lost.
	 */
	boolean begin(ReplayingListener memory) {
		Set<TopicPartition> all = this.topicDiscovery.partitions(this.consumer);
		this.topicDiscovery.identify(all);
		this.start = ends(all);
		StartOffsets startOffsets = new StartOffsets(this.consumer, this.topicDiscovery, memory);
		take(all, startOffsets.offsets(all, this.start));
		this.begun = true;
		return startOffsets.lost();
	}

	private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
		return partitions.isEmpty() ? Map.of() : this.consumer.endOffsets(partitions, TopicDiscovery.PATIENCE);
	}

	private void take(Set<TopicPartition> all, Map<TopicPartition, Long> fresh) {
		this.consumer.assign(all);
		this.next.keySet().retainAll(all);
		this.next.putAll(fresh);
		fresh.forEach(this.consumer::seek);
	}

	/** Adds new partitions, from their beginning. */
	void refreshAssignment() {
		Set<TopicPartition> all = this.topicDiscovery.partitions(this.consumer);
		Set<TopicPartition> fresh = new HashSet<>(all);
		fresh.removeAll(this.next.keySet());
		if (!fresh.isEmpty() || !all.containsAll(this.next.keySet())) {
			this.topicDiscovery.identify(fresh);
			take(all, fresh.isEmpty() ? Map.of() : this.consumer.beginningOffsets(fresh, TopicDiscovery.PATIENCE));
		}
	}

	/**
	 * Notes the present end offsets, which must be read before the consumer is up to
	 * date.
	 */
	void captureEndOffsets() {
		if (this.goal == null) {
			this.goal = ends(this.next.keySet());
		}
	}

	boolean isUpToDate() {
		Map<TopicPartition, Long> ends = this.goal;
		return ends != null && ends.entrySet()
			.stream()
			.allMatch((end) -> this.next.getOrDefault(end.getKey(), Long.MAX_VALUE) >= end.getValue());
	}

	/** Forgets the end offsets, which are unknown now. */
	void clearTarget() {
		this.goal = null;
	}

	ConsumerRecords<String, byte[]> poll(Duration longest) {
		return this.consumer.poll(longest);
	}

	/** Notes that all these records have been processed. */
	void advance(ConsumerRecords<?, ?> records) {
		records.nextOffsets().forEach((partition, offset) -> this.next.put(partition, offset.offset()));
	}

	/** Whether an event was already there when the consumer began. */
	boolean isReplay(ConsumerRecord<?, ?> event) {
		Long end = this.start.get(new TopicPartition(event.topic(), event.partition()));
		return end != null && event.offset() < end;
	}

	TopicOffsets position() {
		return new TopicOffsets(this.next.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((mark) -> mark.getKey().toString(),
					(mark) -> new TopicOffsets.Mark(this.topicDiscovery.id(mark.getKey().topic()), mark.getValue()))));
	}

}
