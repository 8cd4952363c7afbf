package vn.lhh.kit.audit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Audit settings.
 *
 * @param topicRetention how long Kafka keeps audit events, set when the topic is created;
 * identity-service has long stored them by then
 */
@ConfigurationProperties("portal.audit")
public record AuditProperties(@DefaultValue("365d") Duration topicRetention) {
}
