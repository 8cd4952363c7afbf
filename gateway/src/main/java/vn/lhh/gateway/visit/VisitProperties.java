package vn.lhh.gateway.visit;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for recording visits.
 *
 * @param topic Kafka topic of the visits
 * @param partitions number of partitions, when the gateway creates the topic
 * @param retention retention of the topic, when the gateway creates it
 * @param acknowledgement longest wait for Kafka's acknowledgement
 * @param perSecond sustained visits per second of one client
 * @param burst most visits of one client at once
 * @param largest largest body
 * @param internalNetworks networks (CIDR) whose visits count as internal
 */
@ConfigurationProperties("gateway.visits")
public record VisitProperties(@DefaultValue("stats.visits") String topic, @DefaultValue("3") int partitions,
		@DefaultValue("7d") Duration retention, @DefaultValue("1700ms") Duration acknowledgement,
		@DefaultValue("200") double perSecond, @DefaultValue("6000") double burst,
		@DefaultValue("4KB") DataSize largest, @DefaultValue List<String> internalNetworks) {
}
