package vn.lhh.gateway.slowclient;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.PropertyChecks;

/**
 * How long clients may take.
 *
 * @param head from the first byte of a request to the end of its headers
 * @param body for the first part of a body, before its service is called, or all of it if
 * it is not longer
 * @param grace how long the rest of a body, and any answer, may go slower than this:
 * @param slowest bytes per second
 * @param connectionsPerAddress most connections of one address, other than a trusted
 * proxy, once half of all are taken
 */
@ConfigurationProperties("gateway.clients")
record SlowClientProperties(@DefaultValue("10s") Duration head, @DefaultValue("20s") Duration body,
		@DefaultValue("30s") Duration grace, @DefaultValue("2KB") DataSize slowest,
		@DefaultValue("512") int connectionsPerAddress) {

	SlowClientProperties {
		PropertyChecks.positive("gateway.clients.connections-per-address", connectionsPerAddress);
	}
}
