package vn.lhh.gateway.event;

import java.time.Duration;
import java.util.Properties;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows all topics of public content while the gateway runs. Each gateway reads every
 * record for itself, without a group.
 */
@Component
class FeedThread implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(FeedThread.class);

	private static final Duration REST = Duration.ofMillis(200);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final ConsumerFactory<String, byte[]> consumers;

	private final ContentFeed feed;

	private volatile @Nullable Thread thread;

	FeedThread(ConsumerFactory<String, byte[]> consumers, ContentFeed feed) {
		this.consumers = consumers;
		this.feed = feed;
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
				follow(this.feed.follow(consumer));
			}
			catch (WakeupException | InterruptException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("Content events start anew: {}", ex.toString());
				this.feed.lost();
				rest();
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

	private void follow(Followed followed) {
		long due = System.nanoTime();
		while (isRunning()) {
			if (System.nanoTime() - due >= 0) {
				this.feed.look(followed);
				due = System.nanoTime() + this.feed.pause().toNanos();
			}
			if (followed.none()) {
				rest();
			}
			else {
				this.feed.read(followed);
			}
		}
	}

	private static void rest() {
		try {
			Thread.sleep(REST);
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
