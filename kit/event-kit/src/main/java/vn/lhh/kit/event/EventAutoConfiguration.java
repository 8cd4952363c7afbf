package vn.lhh.kit.event;

import org.apache.kafka.common.TopicPartition;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Kafka error handling for listeners: it retries a failed record with back-off for two
 * minutes, then sends it to {@code <topic>.dlt}; an undecodable record goes there at
 * once.
 */
@AutoConfiguration
public class EventAutoConfiguration {

	private static final long FIRST_WAIT_MILLIS = 200;

	private static final long LONGEST_WAIT_MILLIS = 10_000;

	private static final long GIVE_UP_MILLIS = 120_000;

	@Bean
	@ConditionalOnMissingBean
	CommonErrorHandler backOffThenDeadLetter(KafkaOperations<?, ?> kafka) {
		DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(kafka,
				(failed, cause) -> new TopicPartition(failed.topic() + ".dlt", -1));
		ExponentialBackOff backOff = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
		backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
		backOff.setMaxElapsedTime(GIVE_UP_MILLIS);
		DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, backOff);
		handler.addNotRetryableExceptions(UndecodableEventException.class);
		return handler;
	}

}
