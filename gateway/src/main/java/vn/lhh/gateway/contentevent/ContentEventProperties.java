package vn.lhh.gateway.contentevent;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the content event consumer.
 *
 * @param contact how often Kafka and its topics are checked
 */
@ConfigurationProperties("gateway.events")
public record ContentEventProperties(@DefaultValue("2s") Duration contact) {
}
