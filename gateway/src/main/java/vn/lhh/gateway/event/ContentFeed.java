package vn.lhh.gateway.event;

import java.time.Duration;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what a consumer brings and tells the listeners. Events are given on in the order
 * of their partition; those from before the start go to the memory only.
 */
@Component
class ContentFeed {

	private static final Logger log = LoggerFactory.getLogger(ContentFeed.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private final ContentReader reader;

	private final ContentListeners listeners;

	private final Contact contact;

	private final Topics topics;

	private final Duration pause;

	ContentFeed(ContentReader reader, ContentListeners listeners, Contact contact, Topics topics,
			EventProperties properties) {
		this.reader = reader;
		this.listeners = listeners;
		this.contact = contact;
		this.topics = topics;
		this.pause = properties.contact();
	}

	Followed follow(Consumer<String, byte[]> consumer) {
		return new Followed(consumer, this.topics);
	}

	/** How long after a look at Kafka the next one is due. */
	Duration pause() {
		return this.contact.there() ? this.pause : POLL;
	}

	void look(Followed followed) {
		try {
			if (followed.begun()) {
				followed.look();
			}
			else {
				begin(followed);
			}
			followed.aim();
			regain(followed);
		}
		catch (TimeoutException ex) {
			log.debug("Kafka is not there", ex);
			followed.astray();
			lost();
		}
	}

	private void begin(Followed followed) {
		if (followed.begin(this.listeners.memory())) {
			log.warn("Content events were missed that can't be had any more");
			this.listeners.memory().lost();
		}
		this.contact.at(followed.position());
		this.listeners.gap();
	}

	private void regain(Followed followed) {
		if (!this.contact.there() && followed.upToDate()) {
			this.listeners.memory().caughtUp();
			if (followed.wentBack()) {
				this.listeners.gap();
			}
			this.contact.set(true);
		}
	}

	void read(Followed followed) {
		ConsumerRecords<String, byte[]> records = followed.poll(POLL);
		records.forEach((event) -> tell(followed, event));
		if (!records.nextOffsets().isEmpty()) {
			followed.taken(records);
			this.contact.at(followed.position());
			regain(followed);
		}
	}

	private void tell(Followed followed, ConsumerRecord<String, byte[]> event) {
		ContentEvent read = this.reader.read(event);
		if (followed.earlier(event)) {
			this.listeners.remind(read);
		}
		else {
			this.listeners.accept(read);
		}
	}

	/** Events don't arrive for now. */
	void lost() {
		this.contact.set(false);
	}

}
