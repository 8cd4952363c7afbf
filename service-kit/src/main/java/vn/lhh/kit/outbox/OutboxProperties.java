package vn.lhh.kit.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param enabled whether this process relays at all
 * @param sweep how often to look for what another replica saved or a crash left: 250 ms
 * suits a real server, a minute the in-process one, which scans
 * @param lease how long a relay that has died keeps others waiting
 * @param attempts how often one event is tried before it is parked
 * @param partitions of each topic made by the relay
 * @param replication of each topic made by the relay
 */
@ConfigurationProperties("portal.outbox")
public record OutboxProperties(@DefaultValue("true") boolean enabled, @DefaultValue("60s") Duration sweep,
		@DefaultValue("10s") Duration lease, @DefaultValue("5") int attempts, @DefaultValue("3") int partitions,
		@DefaultValue("1") short replication) {
}
