package vn.lhh.gateway.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.PropertyChecks;

/**
 * How browsers are kept up to date.
 *
 * @param tick how often stats-service is asked while somebody listens
 * @param deadline longest wait for its answer
 * @param heartbeat longest silence towards a browser
 * @param retry shortest wait of a browser before it connects again; up to twice as long,
 * so that not all come back at once
 * @param remembered how many content events a browser that comes back can still get
 * @param clients most browsers at once; never more than three quarters of the server's
 * connections
 * @param clientsPerAddress most browsers behind one address at once
 * @param writeDeadline how long a browser may leave what it was sent unread
 * @param sendBuffer what the operating system holds for one browser
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
