package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.Properties;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows all topics of public content from now on. Each gateway reads every record for
 * itself, without a group; offsets are kept in memory only, for a cache dies with its
 * process.
 */
@Component
@ConditionalOnBooleanProperty(name = "gateway.cache.enabled", matchIfMissing = true)
class PurgeListener implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(PurgeListener.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final ConsumerFactory<String, byte[]> consumers;

	private final PurgeFeed feed;

	private final Contact contact;

	private final Duration pause;

	private volatile @Nullable Thread thread;

	PurgeListener(ConsumerFactory<String, byte[]> consumers, PurgeFeed feed, Contact contact,
			EdgeProperties properties) {
		this.consumers = consumers;
		this.feed = feed;
		this.contact = contact;
		this.pause = properties.contact();
	}

	@Override
	public void start() {
		this.thread = Thread.ofVirtual().name("edge-purges").start(this::run);
	}

	private void run() {
		while (isRunning()) {
			try (Consumer<String, byte[]> consumer = this.consumers.createConsumer(null, "edge", null, settings())) {
				follow(consumer, new PurgePartitions(consumer));
			}
			catch (WakeupException | InterruptException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("Purges start anew: {}", ex.toString());
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

	private void follow(Consumer<String, byte[]> consumer, PurgePartitions partitions) {
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
				this.feed.apply(consumer.poll(POLL));
			}
		}
	}

	private void look(PurgePartitions partitions) {
		try {
			if (partitions.look()) {
				this.feed.afterAGap();
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
