package vn.lhh.gateway.slowclient;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.PropertyChecks;

/**
 * Time limits for slow clients.
 *
 * @param head from the first byte of a request to the end of its headers
 * @param body for the first part of a body, before its service is called, or for all of a
 * shorter body
 * @param grace how long the rest of a body, and any response, may be slower than
 * {@code slowest}
 * @param slowest bytes per second
 * @param connectionsPerAddress most connections of one address, other than a trusted
 * proxy, once more than half of all are taken
 */
@ConfigurationProperties("gateway.clients")
record SlowClientProperties(@DefaultValue("10s") Duration head, @DefaultValue("20s") Duration body,
		@DefaultValue("30s") Duration grace, @DefaultValue("2KB") DataSize slowest,
		@DefaultValue("512") int connectionsPerAddress) {

	SlowClientProperties {
		PropertyChecks.positive("gateway.clients.connections-per-address", connectionsPerAddress);
	}
}
