package vn.lhh.stats.visit.messaging;

import java.util.Collection;
import java.util.List;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.lhh.stats.visit.counting.ReadModel;

import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Restarts the Kafka listener of this process when a new generation has begun, or when
 * the store was down while partitions were assigned.
 */
@Component
class GenerationWatchJob {

	private final ReadModel model;

	private final VisitListener listener;

	private final ConcurrentMessageListenerContainer<String, String> container;

	GenerationWatchJob(ReadModel model, VisitListener listener,
			ConcurrentMessageListenerContainer<String, String> visitContainer) {
		this.model = model;
		this.listener = listener;
		this.container = visitContainer;
	}

	@Scheduled(fixedDelayString = "${stats.watch-every:1s}")
	void look() {
		@Nullable Collection<TopicPartition> assigned = this.container.getAssignedPartitions();
		Collection<TopicPartition> read = (assigned == null) ? List.of() : assigned;
		if (this.container.isRunning() && !this.listener.fills(read, this.model.state().generation())) {
			this.container.stop();
			this.container.start();
		}
	}

}
