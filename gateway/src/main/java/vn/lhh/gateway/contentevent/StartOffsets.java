package vn.lhh.gateway.contentevent;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Start offset of each partition: the offset noted by the replaying listener, else the
 * time when its oldest content was fetched, or the end if it keeps no content.
 */
final class StartOffsets {

	/** How much the services' clocks may differ. */
	private static final Duration CLOCKS = Duration.ofMinutes(10);

	private final Consumer<?, ?> consumer;

	private final TopicDiscovery topicDiscovery;

	private final TopicOffsets noted;

	private final @Nullable Instant oldest;

	private boolean lost;

	StartOffsets(Consumer<?, ?> consumer, TopicDiscovery topicDiscovery, ReplayingListener memory) {
		this.consumer = consumer;
		this.topicDiscovery = topicDiscovery;
		this.noted = memory.standsAt();
		this.oldest = memory.oldest();
	}

	Map<TopicPartition, Long> offsets(Collection<TopicPartition> all, Map<TopicPartition, Long> ends) {
		Map<TopicPartition, Long> first = this.consumer.beginningOffsets(all, TopicDiscovery.PATIENCE);
		Map<TopicPartition, Long> from = new HashMap<>(ends);
		if (this.oldest != null) {
			from.putAll(since(this.oldest.minus(CLOCKS), all));
			all.forEach((partition) -> from.computeIfPresent(partition,
					(same, unmarked) -> marked(same, unmarked, first.getOrDefault(same, 0L), ends)));
			this.lost |= this.noted.marks().keySet().stream().anyMatch((name) -> missing(name, all));
		}
		return from;
	}

	private Map<TopicPartition, Long> since(Instant time, Collection<TopicPartition> all) {
		Map<TopicPartition, Long> wanted = new HashMap<>();
		all.forEach((partition) -> wanted.put(partition, time.toEpochMilli()));
		Map<TopicPartition, Long> from = new HashMap<>();
		this.consumer.offsetsForTimes(wanted, TopicDiscovery.PATIENCE)
			.forEach((partition, found) -> put(from, partition, found));
		return from;
	}

	private static void put(Map<TopicPartition, Long> from, TopicPartition partition,
			@Nullable OffsetAndTimestamp found) {
		if (found != null) {
			from.put(partition, found.offset());
		}
	}

	private long marked(TopicPartition partition, long unmarked, long first, Map<TopicPartition, Long> ends) {
		TopicOffsets.Mark mark = this.noted.in(partition.toString());
		if (mark == null) {
			return unmarked;
		}
		long end = ends.getOrDefault(partition, 0L);
		boolean there = mark.topicId().equals(this.topicDiscovery.id(partition.topic())) && mark.offset() >= first
				&& mark.offset() <= end;
		this.lost |= !there;
		return there ? mark.offset() : end;
	}

	private static boolean missing(String partition, Collection<TopicPartition> all) {
		return all.stream().map(TopicPartition::toString).noneMatch(partition::equals);
	}

	/** Whether events in between are no longer available. */
	boolean lost() {
		return this.lost;
	}

}
