package vn.lhh.identity.account.mail.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.identity.account.mail.StaffMailDesk;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.event.UndecodableEventException;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Kafka consumer of notices to the staff. It runs only where mail is on, and commits only
 * what is queued; an unreadable notice is counted and passed over.
 */
@Component
class StaffNoticeListener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(StaffNoticeListener.class);

	private static final String TOPIC = "staff.notices";

	private static final String GROUP = "identity-notices";

	private static final Duration REST = Duration.ofSeconds(1);

	private static final Duration POLL = Duration.ofSeconds(1);

	private static final Duration GOODBYE = Duration.ofSeconds(2);

	private static final int TOPICS_LOOKED_FOR_MILLIS = 10_000;

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofPlatform().name("notice-feed").daemon().factory(),
			REST, this::follow);

	private final KafkaProperties kafka;

	private final StaffMailDesk desk;

	private final Counter rejected;

	private volatile @Nullable Consumer<String, String> consumer;

	StaffNoticeListener(KafkaProperties kafka, StaffMailDesk desk, MeterRegistry meters) {
		this.kafka = kafka;
		this.desk = desk;
		this.rejected = Counter.builder("portal.notices.rejected").register(meters);
	}

	private void follow() {
		try (Consumer<String, String> open = subscribe()) {
			this.consumer = open;
			while (this.loop.isRunning()) {
				open.poll(POLL).forEach(this::tell);
				open.commitSync();
			}
		}
		catch (WakeupException ex) {
			logger.debug("the feed of notices ends", ex);
		}
		finally {
			this.consumer = null;
		}
	}

	private Consumer<String, String> subscribe() {
		Map<String, Object> config = new HashMap<>(this.kafka.buildConsumerProperties());
		config.putIfAbsent(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
		config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, TOPICS_LOOKED_FOR_MILLIS);
		Consumer<String, String> subscribed = new KafkaConsumer<>(config, new StringDeserializer(),
				new StringDeserializer());
		subscribed.subscribe(List.of(TOPIC));
		return subscribed;
	}

	private void tell(ConsumerRecord<String, String> event) {
		try {
			StaffNoticeMessage.read(event.value()).ifPresent(this.desk::tell);
		}
		catch (UndecodableEventException ex) {
			logger.error("notice {}-{}@{} is unreadable: {}", event.topic(), event.partition(), event.offset(),
					ex.getMessage());
			this.rejected.increment();
		}
	}

	@Override
	public void start() {
		if (this.desk.isOn()) {
			this.loop.start();
		}
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
