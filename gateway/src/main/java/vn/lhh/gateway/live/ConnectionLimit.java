package vn.lhh.gateway.live;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.backend.KeyedSemaphore;
import vn.lhh.gateway.backend.Permit;

/**
 * Limits live connections, in all and per client address.
 */
final class ConnectionLimit {

	private static final String EVERYBODY = "";

	private final KeyedSemaphore keyedSemaphore = new KeyedSemaphore();

	private final int all;

	private final int perAddress;

	private ConnectionLimit(int all, int perAddress) {
		this.all = all;
		this.perAddress = perAddress;
	}

	/**
	 * Leaves a quarter of all connections to other requests, since the server could
	 * accept none if live connections held them all.
	 */
	static ConnectionLimit of(LiveProperties properties, int connections) {
		return new ConnectionLimit(Math.min(properties.clients(), connections / 4 * 3), properties.clientsPerAddress());
	}

	int taken() {
		return this.keyedSemaphore.taken(EVERYBODY);
	}

	/** Takes a permit, or returns null if none is free. */
	@Nullable Permit take(String address) {
		Permit among = this.keyedSemaphore.take(EVERYBODY, this.all);
		Permit own = (among != null) ? this.keyedSemaphore.take(address, this.perAddress) : null;
		if (among == null || own == null) {
			give(among);
			return null;
		}
		return new Permit(() -> {
			own.close();
			among.close();
		});
	}

	private static void give(@Nullable Permit permit) {
		if (permit != null) {
			permit.close();
		}
	}

}
