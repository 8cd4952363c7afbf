package vn.lhh.gateway.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.PropertyChecks;

/**
 * Settings of the live channel.
 *
 * @param tick how often stats-service is asked while a browser is connected
 * @param deadline longest wait for its answer
 * @param heartbeat longest silence towards a browser
 * @param retry shortest wait of a browser before it reconnects; up to twice as long, so
 * that not all reconnect at once
 * @param remembered number of content events kept for browsers that reconnect
 * @param clients most browsers at once; never more than three quarters of the server's
 * connections
 * @param clientsPerAddress most browsers at once behind one address
 * @param writeDeadline how long a browser may leave sent bytes unread
 * @param sendBuffer size of the operating system's send buffer for one browser
 */
@ConfigurationProperties("gateway.live")
public record LiveProperties(@DefaultValue("1s") Duration tick, @DefaultValue("800ms") Duration deadline,
		@DefaultValue("15s") Duration heartbeat, @DefaultValue("3s") Duration retry, @DefaultValue("64") int remembered,
		@DefaultValue("3000") int clients, @DefaultValue("300") int clientsPerAddress,
		@DefaultValue("20s") Duration writeDeadline, @DefaultValue("16KB") DataSize sendBuffer) {

	public LiveProperties {
		PropertyChecks.positive("gateway.live.remembered", remembered);
	}

}
