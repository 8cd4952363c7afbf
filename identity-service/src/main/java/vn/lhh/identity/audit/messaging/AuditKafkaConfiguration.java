package vn.lhh.identity.audit.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.TopicPartition;
import vn.lhh.kit.audit.AuditProperties;
import vn.lhh.kit.outbox.OutboxProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * Configures the topic of audit events, and where unreadable ones go.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class AuditKafkaConfiguration {

	@Bean
	AuditTopic auditEvents(KafkaProperties kafka, OutboxProperties layout, AuditProperties settings,
			KafkaOperations<?, ?> operations, MeterRegistry meters) {
		DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(operations,
				(failed, cause) -> new TopicPartition(AuditTopic.DEAD_LETTERS, -1));
		Counter rejected = Counter.builder("portal.audit.rejected").register(meters);
		return new AuditTopic(kafka, layout, settings, deadLetters, rejected);
	}

}
