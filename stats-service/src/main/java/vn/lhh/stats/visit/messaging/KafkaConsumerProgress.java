package vn.lhh.stats.visit.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import vn.lhh.stats.visit.counting.ConsumerProgress;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Asks Kafka for the consumer group's progress.
 */
@Component
class KafkaConsumerProgress implements ConsumerProgress {

	private final KafkaProperties kafka;

	private final ClosedDayReplay replay;

	private final KafkaAdmin topics;

	KafkaConsumerProgress(KafkaProperties kafka, KafkaAdmin topics, ClosedDayReplay replay) {
		this.kafka = kafka;
		this.topics = topics;
		this.replay = replay;
	}

	@Override
	public Map<String, Long> ends() {
		return ask((admin) -> {
			Map<String, Long> ends = new HashMap<>();
			offsets(admin, partitions(admin), OffsetSpec.latest())
				.forEach((partition, offset) -> ends.put(String.valueOf(partition.partition()), offset));
			return ends;
		});
	}

	@Override
	public boolean isPast(String generation, Map<String, Long> line) {
		return ask((admin) -> {
			Map<TopicPartition, OffsetAndMetadata> committed = get(
					admin.listConsumerGroupOffsets(VisitKafkaConfiguration.GROUP).partitionsToOffsetAndMetadata());
			Map<TopicPartition, Long> begins = offsets(admin, partitions(admin), OffsetSpec.earliest());
			return begins.entrySet()
				.stream()
				.allMatch((begin) -> begin.getValue() >= lineOf(line, begin.getKey())
						|| isRead(lineOf(line, begin.getKey()), generation, committed.get(begin.getKey())));
		});
	}

	@Override
	public boolean restoreDays() {
		this.topics.initialize();
		return this.replay.run();
	}

	private static long lineOf(Map<String, Long> line, TopicPartition partition) {
		return line.getOrDefault(String.valueOf(partition.partition()), 0L);
	}

	private static boolean isRead(long line, String generation, @Nullable OffsetAndMetadata committed) {
		return committed != null && VisitListener.belongsTo(generation, committed) && committed.offset() >= line;
	}

	private static List<TopicPartition> partitions(Admin admin) {
		Map<String, TopicDescription> described = describe(admin);
		return described.values()
			.stream()
			.flatMap((topic) -> topic.partitions()
				.stream()
				.map((partition) -> new TopicPartition(topic.name(), partition.partition())))
			.toList();
	}

	private static Map<String, TopicDescription> describe(Admin admin) {
		try {
			return get(admin.describeTopics(List.of(VisitKafkaConfiguration.VISITS)).allTopicNames());
		}
		catch (UnknownTopicOrPartitionException ex) {
			return Map.of();
		}
	}

	private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which) {
		Map<TopicPartition, OffsetSpec> asked = partitions.stream()
			.collect(Collectors.toMap(Function.identity(), (partition) -> which));
		return get(admin.listOffsets(asked).all()).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (found) -> found.getValue().offset()));
	}

	private <T> T ask(Function<Admin, T> question) {
		try (Admin admin = Admin.create(this.kafka.buildAdminProperties())) {
			return question.apply(admin);
		}
	}

	private static <T> T get(KafkaFuture<T> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

}
