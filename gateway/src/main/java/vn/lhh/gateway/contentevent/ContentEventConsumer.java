package vn.lhh.gateway.contentevent;

import java.time.Duration;
import java.util.Properties;

import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import vn.lhh.kit.background.BackgroundLoop;

/**
 * Kafka consumer of all topics of public content, running as long as the gateway. Each
 * gateway reads every record itself, without a consumer group.
 */
@Component
class ContentEventConsumer implements SmartLifecycle {

	private static final Duration REST = Duration.ofMillis(200);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final ConsumerFactory<String, byte[]> consumers;

	private final ContentEventDispatcher dispatcher;

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofVirtual().name("content-feed").factory(), REST,
			this::follow);

	ContentEventConsumer(ConsumerFactory<String, byte[]> consumers, ContentEventDispatcher dispatcher) {
		this.consumers = consumers;
		this.dispatcher = dispatcher;
	}

	private void follow() throws InterruptedException {
		try (Consumer<String, byte[]> consumer = this.consumers.createConsumer(null, "content", null, settings())) {
			follow(this.dispatcher.follow(consumer));
		}
		finally {
			this.dispatcher.lost();
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

	private void follow(AssignedPartitions assignedPartitions) throws InterruptedException {
		long due = System.nanoTime();
		while (this.loop.isRunning()) {
			if (System.nanoTime() - due >= 0) {
				this.dispatcher.look(assignedPartitions);
				due = System.nanoTime() + this.dispatcher.pause().toNanos();
			}
			if (assignedPartitions.none()) {
				Thread.sleep(REST);
			}
			else {
				this.dispatcher.read(assignedPartitions);
			}
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.loop.stop(GOODBYE);
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
