package vn.lhh.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.PropertyChecks;

/**
 * How many answers may be on their way out while their service still sends.
 *
 * @param held shorter answers are taken in whole, so that a slow reader costs the service
 * nothing
 * @param service most streams of one service
 * @param client most streams of one client, over all services
 */
@ConfigurationProperties("gateway.streams")
record StreamProperties(@DefaultValue("128KB") DataSize held, @DefaultValue("128") int service,
		@DefaultValue("40") int client) {

	StreamProperties {
		PropertyChecks.positive("gateway.streams.service", service);
		PropertyChecks.positive("gateway.streams.client", client);
	}

}
