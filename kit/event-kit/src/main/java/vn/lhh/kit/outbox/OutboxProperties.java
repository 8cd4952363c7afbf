package vn.lhh.kit.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Outbox relay settings.
 *
 * @param enabled whether this process relays events
 * @param sweep how often to look for events that another replica saved or a crash left:
 * 250 ms suits a real database server, one minute the in-process one, which scans
 * @param lease how long a dead relay blocks the others
 * @param attempts how often one event is tried before it is parked
 * @param partitions of each topic the relay creates
 * @param replication of each topic the relay creates
 */
@ConfigurationProperties("portal.outbox")
public record OutboxProperties(@DefaultValue("true") boolean enabled, @DefaultValue("60s") Duration sweep,
		@DefaultValue("10s") Duration lease, @DefaultValue("5") int attempts, @DefaultValue("3") int partitions,
		@DefaultValue("1") short replication) {
}
