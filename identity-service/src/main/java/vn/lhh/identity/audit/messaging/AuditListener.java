package vn.lhh.identity.audit.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.event.UndecodableEventException;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Kafka consumer of audit events. It stores them by <em>set membership</em>, under their
 * id, and commits only what is stored; while the store is away, Kafka keeps them. The
 * service starts and signs people in without Kafka.
 */
@Component
class AuditListener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(AuditListener.class);

	private static final Duration REST = Duration.ofSeconds(1);

	private static final Duration POLL = Duration.ofSeconds(1);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofPlatform().name("audit-feed").daemon().factory(),
			REST, this::follow);

	private final AuditTopic topic;

	private final AuditTrail trail;

	private volatile @Nullable Consumer<String, String> consumer;

	AuditListener(AuditTopic topic, AuditTrail trail) {
		this.topic = topic;
		this.trail = trail;
	}

	private void follow() {
		try (Consumer<String, String> open = this.topic.subscribe()) {
			this.consumer = open;
			while (this.loop.isRunning()) {
				store(open.poll(POLL));
				open.commitSync();
			}
		}
		catch (WakeupException ex) {
			logger.debug("the audit feed ends", ex);
		}
		finally {
			this.consumer = null;
		}
	}

	private void store(ConsumerRecords<String, String> received) {
		List<AuditEntry> entries = new ArrayList<>(received.count());
		received.forEach((event) -> decode(event, entries));
		if (!entries.isEmpty()) {
			this.trail.receive(entries);
		}
	}

	private void decode(ConsumerRecord<String, String> event, List<AuditEntry> entries) {
		try {
			entries.add(AuditMessage.read(event.value()));
		}
		catch (UndecodableEventException ex) {
			this.topic.reject(event, ex);
		}
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		Consumer<String, String> open = this.consumer;
		Optional.ofNullable(open).ifPresent(Consumer::wakeup);
		this.loop.stop((open == null) ? Duration.ZERO : GOODBYE);
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
