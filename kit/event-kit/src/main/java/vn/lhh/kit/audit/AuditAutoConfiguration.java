package vn.lhh.kit.audit;

import java.time.Clock;

import vn.lhh.kit.outbox.ActCompletion;
import vn.lhh.kit.outbox.RetainedTopic;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of the audit in every service that stores aggregates.
 */
@AutoConfiguration
@EnableConfigurationProperties(AuditProperties.class)
public class AuditAutoConfiguration {

	@Bean
	RetainedTopic auditTopic(AuditProperties settings) {
		return new RetainedTopic(AuditEvent.TOPIC, settings.topicRetention());
	}

	@Bean
	AuditSaveListener auditSaveListener(MongoOperations mongo, Clock clock, Environment environment) {
		return new AuditSaveListener(mongo, clock, serviceName(environment));
	}

	@Bean
	AuditRecorder auditRecorder(MongoOperations mongo, Clock clock, Environment environment,
			ObjectProvider<ActCompletion> relay) {
		ActCompletion completion = (documentId) -> relay.ifAvailable((known) -> known.completed(documentId));
		return new AuditRecorder(mongo, clock, serviceName(environment), completion);
	}

	private static String serviceName(Environment environment) {
		return environment.getProperty("spring.application.name", "service").replace("-service", "");
	}

}
