package vn.lhh.gateway.contentevent;

import java.time.Duration;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Dispatches consumed events to the listeners, in the order of their partition. Events
 * from before the start go to the {@link ReplayingListener} only.
 */
@Component
class ContentEventDispatcher {

	private static final Logger log = LoggerFactory.getLogger(ContentEventDispatcher.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private final ContentEventDecoder decoder;

	private final ContentEventListeners listeners;

	private final FeedStatus feedStatus;

	private final TopicDiscovery topicDiscovery;

	private final Duration pause;

	private boolean replayed;

	ContentEventDispatcher(ContentEventDecoder decoder, ContentEventListeners listeners, FeedStatus feedStatus,
			TopicDiscovery topicDiscovery, ContentEventProperties properties) {
		this.decoder = decoder;
		this.listeners = listeners;
		this.feedStatus = feedStatus;
		this.topicDiscovery = topicDiscovery;
		this.pause = properties.contact();
	}

	AssignedPartitions follow(Consumer<String, byte[]> consumer) {
		return new AssignedPartitions(consumer, this.topicDiscovery);
	}

	/** Time until the next check of Kafka and its topics. */
	Duration pause() {
		return this.feedStatus.isConnected() ? this.pause : POLL;
	}

	void look(AssignedPartitions assignedPartitions) {
		try {
			if (assignedPartitions.begun()) {
				assignedPartitions.refreshAssignment();
			}
			else {
				begin(assignedPartitions);
			}
			assignedPartitions.captureEndOffsets();
			regain(assignedPartitions);
		}
		catch (TimeoutException ex) {
			log.debug("Kafka is not there", ex);
			assignedPartitions.clearTarget();
			lost();
		}
	}

	private void begin(AssignedPartitions assignedPartitions) {
		if (assignedPartitions.begin(this.listeners.memory())) {
			log.warn("Content events were missed that can't be had any more");
			this.listeners.memory().lost();
		}
		this.feedStatus.at(assignedPartitions.position());
		this.listeners.gap();
	}

	private void regain(AssignedPartitions assignedPartitions) {
		if (!this.feedStatus.isConnected() && assignedPartitions.isUpToDate()) {
			this.listeners.memory().caughtUp();
			if (this.replayed) {
				this.replayed = false;
				this.listeners.gap();
			}
			this.feedStatus.set(true);
		}
	}

	void read(AssignedPartitions assignedPartitions) {
		ConsumerRecords<String, byte[]> records = assignedPartitions.poll(POLL);
		records.forEach((event) -> tell(assignedPartitions, event));
		if (!records.nextOffsets().isEmpty()) {
			assignedPartitions.advance(records);
			this.feedStatus.at(assignedPartitions.position());
			regain(assignedPartitions);
		}
	}

	private void tell(AssignedPartitions assignedPartitions, ConsumerRecord<String, byte[]> event) {
		ContentEvent read = this.decoder.read(event);
		if (assignedPartitions.isReplay(event)) {
			this.replayed = true;
			this.listeners.replay(read);
		}
		else {
			this.listeners.accept(read);
		}
	}

	/** Notes that no events arrive at present. */
	void lost() {
		this.feedStatus.set(false);
	}

}
