package vn.lhh.gateway.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * How many browsers may listen, in all and behind one address.
 */
final class Seats {

	private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

	private final AtomicInteger taken = new AtomicInteger();

	private final int all;

	private final int perAddress;

	Seats(int all, int perAddress) {
		this.all = all;
		this.perAddress = perAddress;
	}

	int taken() {
		return this.taken.get();
	}

	/** A seat, if one is left. */
	@Nullable Seat take(String address) {
		if (this.taken.incrementAndGet() > this.all) {
			this.taken.decrementAndGet();
			return null;
		}
		if (this.byAddress.merge(address, 1, Integer::sum) > this.perAddress) {
			leave(address);
			return null;
		}
		return new Seat(address);
	}

	private void leave(String address) {
		this.byAddress.computeIfPresent(address, (key, count) -> (count > 1) ? count - 1 : null);
		this.taken.decrementAndGet();
	}

	/**
	 * The right to listen, given back once.
	 */
	final class Seat implements AutoCloseable {

		private final String address;

		private final AtomicBoolean held = new AtomicBoolean(true);

		private Seat(String address) {
			this.address = address;
		}

		@Override
		public void close() {
			if (this.held.compareAndSet(true, false)) {
				leave(this.address);
			}
		}

	}

}
