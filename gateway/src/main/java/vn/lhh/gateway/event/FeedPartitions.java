package vn.lhh.gateway.event;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions followed: those there at first from their end, those that appear later
 * from their beginning.
 */
final class FeedPartitions {

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private final Consumer<String, byte[]> consumer;

	private boolean begun;

	FeedPartitions(Consumer<String, byte[]> consumer) {
		this.consumer = consumer;
	}

	boolean none() {
		return this.consumer.assignment().isEmpty();
	}

	/** Takes in new partitions; tells whether this was the first look that succeeded. */
	boolean look() {
		Set<TopicPartition> all = there();
		Set<TopicPartition> fresh = new HashSet<>(all);
		if (this.begun) {
			fresh.removeAll(this.consumer.assignment());
		}
		if (!fresh.isEmpty() || !all.containsAll(this.consumer.assignment())) {
			take(all, fresh);
		}
		boolean first = !this.begun;
		this.begun = true;
		return first;
	}

	private void take(Set<TopicPartition> all, Set<TopicPartition> fresh) {
		this.consumer.assign(all);
		if (!fresh.isEmpty() && this.begun) {
			this.consumer.seekToBeginning(fresh);
		}
		else if (!fresh.isEmpty()) {
			this.consumer.seekToEnd(fresh);
			fresh.forEach((partition) -> this.consumer.position(partition, PATIENCE));
		}
	}

	private Set<TopicPartition> there() {
		Set<TopicPartition> there = new HashSet<>();
		this.consumer.listTopics(PATIENCE)
			.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((info) -> ContentTopics.include(info.topic()))
			.map(FeedPartitions::partition)
			.forEach(there::add);
		return there;
	}

	private static TopicPartition partition(PartitionInfo info) {
		return new TopicPartition(info.topic(), info.partition());
	}

}
