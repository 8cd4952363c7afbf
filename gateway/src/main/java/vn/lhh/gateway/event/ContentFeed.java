package vn.lhh.gateway.event;

import java.time.Duration;
import java.util.Properties;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows all topics of public content from now on. Each gateway reads every record for
 * itself, without a group.
 */
@Component
class ContentFeed implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentFeed.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final ConsumerFactory<String, byte[]> consumers;

	private final ContentReader reader;

	private final ContentListeners listeners;

	private final Contact contact;

	private final Duration pause;

	private volatile @Nullable Thread thread;

	ContentFeed(ConsumerFactory<String, byte[]> consumers, ContentReader reader, ContentListeners listeners,
			Contact contact, EventProperties properties) {
		this.consumers = consumers;
		this.reader = reader;
		this.listeners = listeners;
		this.contact = contact;
		this.pause = properties.contact();
	}

	@Override
	public void start() {
		Thread next = Thread.ofVirtual().name("content-feed").unstarted(this::run);
		this.thread = next;
		next.start();
	}

	private void run() {
		while (isRunning()) {
			try (Consumer<String, byte[]> consumer = this.consumers.createConsumer(null, "content", null, settings())) {
				follow(consumer, new FeedPartitions(consumer));
			}
			catch (WakeupException | InterruptException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("Content events start anew: {}", ex.toString());
				lost();
			}
		}
	}

	private static Properties settings() {
		Properties settings = new Properties();
		settings.put("isolation.level", "read_committed");
		settings.put("auto.offset.reset", "none");
		settings.put("enable.auto.commit", "false");
		settings.put("allow.auto.create.topics", "false");
		settings.put("default.api.timeout.ms", "3000");
		settings.put("request.timeout.ms", "2500");
		settings.put("reconnect.backoff.max.ms", "500");
		return settings;
	}

	private void follow(Consumer<String, byte[]> consumer, FeedPartitions partitions) {
		long look = 0;
		while (isRunning()) {
			if (System.nanoTime() - look > this.pause.toNanos() || look == 0) {
				look(partitions);
				look = System.nanoTime();
			}
			if (partitions.none()) {
				rest(POLL);
			}
			else {
				consumer.poll(POLL).forEach((event) -> this.listeners.accept(this.reader.read(event)));
			}
		}
	}

	private void look(FeedPartitions partitions) {
		try {
			if (partitions.look()) {
				this.listeners.gap();
			}
			this.contact.set(true);
		}
		catch (TimeoutException ex) {
			log.debug("Kafka is not there", ex);
			lost();
		}
	}

	private void lost() {
		this.contact.set(false);
		rest(POLL);
	}

	private static void rest(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			throw new InterruptException(ex);
		}
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		if (running != null) {
			end(running);
		}
	}

	private static void end(Thread running) {
		try {
			if (!running.join(GOODBYE)) {
				running.interrupt();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
