package vn.lhh.search.feed.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import vn.lhh.search.feed.FeedPosition;
import vn.lhh.search.feed.event.ContentTopic;

/**
 * Kafka partitions that a feed reads, from the position of its index on; topics of names
 * from their start each time.
 */
final class FeedPartitions {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Consumer<String, String> consumer;

	private final TopicIds topicIds;

	private final Map<TopicPartition, Long> next = new HashMap<>();

	private Map<TopicPartition, Long> goal = Map.of();

	private boolean isGoalFinal;

	FeedPartitions(Consumer<String, String> consumer, TopicIds topicIds) {
		this.consumer = consumer;
		this.topicIds = topicIds;
	}

	/**
	 * Begins at a position.
	 * @throws PositionLostException if Kafka no longer has what comes after it
	 */
	void begin(FeedPosition position) {
		Set<TopicPartition> all = available();
		this.topicIds.fetch(all);
		this.consumer.assign(all);
		this.goal = this.consumer.endOffsets(all, PATIENCE);
		this.isGoalFinal = false;
		Map<TopicPartition, Long> first = this.consumer.beginningOffsets(all, PATIENCE);
		Map<TopicPartition, Long> from = new HashMap<>();
		all.forEach((partition) -> from.put(partition, start(partition, first.getOrDefault(partition, 0L), position)));
		requireAll(position, all);
		continueAt(from);
	}

	private long start(TopicPartition partition, long first, FeedPosition position) {
		FeedPosition.Mark mark = isOfNames(partition.topic()) ? null : position.marks().get(partition.toString());
		if (mark == null) {
			return first;
		}
		long end = this.goal.getOrDefault(partition, 0L);
		if (!mark.topicId().equals(this.topicIds.of(partition)) || mark.offset() < first || mark.offset() > end) {
			throw new PositionLostException("%s has no offset %d any more".formatted(partition, mark.offset()));
		}
		return mark.offset();
	}

	private static void requireAll(FeedPosition position, Set<TopicPartition> all) {
		Set<String> names = all.stream().map(TopicPartition::toString).collect(Collectors.toSet());
		position.marks().keySet().stream().filter((name) -> !names.contains(name)).findFirst().ifPresent((name) -> {
			throw new PositionLostException(name + " is gone");
		});
	}

	/** Adds partitions that are new, from their start. */
	void refreshAssignment() {
		Set<TopicPartition> fresh = new HashSet<>(available());
		fresh.removeAll(this.next.keySet());
		if (!fresh.isEmpty()) {
			this.topicIds.fetch(fresh);
			Set<TopicPartition> all = new HashSet<>(this.next.keySet());
			all.addAll(fresh);
			this.consumer.assign(all);
			continueAt(this.consumer.beginningOffsets(fresh, PATIENCE));
		}
	}

	private void continueAt(Map<TopicPartition, Long> from) {
		this.next.putAll(from);
		from.forEach(this.consumer::seek);
	}

	private Set<TopicPartition> available() {
		return this.consumer.listTopics(PATIENCE)
			.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((found) -> ContentTopic.of(found.topic()).isPresent())
			.map(FeedPartitions::partition)
			.collect(Collectors.toSet());
	}

	private static TopicPartition partition(PartitionInfo found) {
		return new TopicPartition(found.topic(), found.partition());
	}

	private static boolean isOfNames(String topic) {
		return ContentTopic.of(topic).filter(ContentTopic::isOfNames).isPresent();
	}

	/** Polls for records; waits as long where there is nothing to be read at all. */
	ConsumerRecords<String, String> poll(Duration longest) throws InterruptedException {
		if (this.next.isEmpty()) {
			Thread.sleep(longest);
			return ConsumerRecords.empty();
		}
		ConsumerRecords<String, String> records = this.consumer.poll(longest);
		records.nextOffsets().forEach((partition, offset) -> this.next.put(partition, offset.offset()));
		return records;
	}

	/**
	 * Whether everything is read: what was there at the beginning, and what had come by
	 * the time that was read. What comes later is never waited for, as there may always
	 * be more.
	 */
	boolean isCaughtUp() {
		if (!isGoalReached()) {
			return false;
		}
		if (!this.isGoalFinal) {
			this.goal = this.consumer.endOffsets(this.next.keySet(), PATIENCE);
			this.isGoalFinal = true;
		}
		return isGoalReached();
	}

	private boolean isGoalReached() {
		return this.goal.entrySet()
			.stream()
			.allMatch((end) -> this.next.getOrDefault(end.getKey(), 0L) >= end.getValue());
	}

	/** The number of records still to be read, control records included. */
	long lag() {
		Map<TopicPartition, Long> ends = this.consumer.endOffsets(this.next.keySet(), PATIENCE);
		return this.next.entrySet()
			.stream()
			.mapToLong((at) -> Math.max(0, ends.getOrDefault(at.getKey(), 0L) - at.getValue()))
			.sum();
	}

	/** The position behind everything that was polled. */
	FeedPosition position(FeedPosition before) {
		Map<String, FeedPosition.Mark> marks = new HashMap<>();
		this.next.forEach((partition, offset) -> {
			if (!isOfNames(partition.topic())) {
				marks.put(partition.toString(), new FeedPosition.Mark(this.topicIds.of(partition), offset));
			}
		});
		return before.at(marks);
	}

}
