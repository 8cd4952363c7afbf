package vn.lhh.gateway.visit;

import java.time.Duration;

import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Creates the Kafka topic with its own settings before the first visit is sent, however
 * late the broker starts; a topic created by the broker itself would have one partition.
 */
@Component
class VisitTopicInitializer {

	private static final Logger log = LoggerFactory.getLogger(VisitTopicInitializer.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final KafkaAdmin admin;

	private volatile boolean there;

	VisitTopicInitializer(KafkaAdmin admin) {
		this.admin = admin;
	}

	boolean there() {
		return this.there;
	}

	@EventListener(ApplicationReadyEvent.class)
	void see() {
		Thread.ofVirtual().name("visit-topic").start(this::untilThere);
	}

	private void untilThere() {
		try {
			boolean waiting = false;
			while (!made()) {
				waiting = said(waiting);
				Thread.sleep(PAUSE);
			}
			this.there = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean said(boolean before) {
		if (!before) {
			log.warn("Kafka is not there yet: visits are refused until it is");
		}
		return true;
	}

	private boolean made() {
		try {
			return this.admin.initialize();
		}
		catch (RuntimeException ex) {
			log.debug("Kafka is not there yet", ex);
			return false;
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class VisitTopicConfiguration {

		@Bean
		NewTopic visits(VisitProperties properties) {
			return TopicBuilder.name(properties.topic())
				.partitions(properties.partitions())
				.config("retention.ms", Long.toString(properties.retention().toMillis()))
				.config("cleanup.policy", "delete")
				.build();
		}

	}

}
