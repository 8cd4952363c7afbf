package vn.lhh.gateway.live;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.backend.Place;
import vn.lhh.gateway.backend.Seats;

/**
 * How many browsers may listen, in all and behind one address.
 */
final class Admission {

	private static final String EVERYBODY = "";

	private final Seats seats = new Seats();

	private final int all;

	private final int perAddress;

	private Admission(int all, int perAddress) {
		this.all = all;
		this.perAddress = perAddress;
	}

	/**
	 * A quarter of all connections is left to readers, as the server would let nobody
	 * else in once listeners hold them all.
	 */
	static Admission of(LiveProperties properties, int connections) {
		return new Admission(Math.min(properties.clients(), connections / 4 * 3), properties.clientsPerAddress());
	}

	int taken() {
		return this.seats.taken(EVERYBODY);
	}

	/** A seat, if one is left. */
	@Nullable Place take(String address) {
		Place among = this.seats.take(EVERYBODY, this.all);
		Place own = (among != null) ? this.seats.take(address, this.perAddress) : null;
		if (among == null || own == null) {
			give(among);
			return null;
		}
		return new Place(() -> {
			own.close();
			among.close();
		});
	}

	private static void give(@Nullable Place place) {
		if (place != null) {
			place.close();
		}
	}

}
