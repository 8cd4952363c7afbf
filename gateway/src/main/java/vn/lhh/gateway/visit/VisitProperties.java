package vn.lhh.gateway.visit;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How visits are taken.
 *
 * @param topic Kafka topic they go to
 * @param partitions partitions of the topic when the gateway makes it
 * @param retention how long the topic keeps them when the gateway makes it
 * @param acknowledgement longest wait for Kafka
 * @param perSecond visits a second one client may send for long
 * @param burst visits one client may send at once
 * @param largest largest body
 * @param internalNetworks networks (CIDR) whose visits count as internal
 */
@ConfigurationProperties("gateway.visits")
public record VisitProperties(@DefaultValue("stats.visits") String topic, @DefaultValue("3") int partitions,
		@DefaultValue("7d") Duration retention, @DefaultValue("1700ms") Duration acknowledgement,
		@DefaultValue("200") double perSecond, @DefaultValue("6000") double burst,
		@DefaultValue("4KB") DataSize largest, @DefaultValue List<String> internalNetworks) {
}
