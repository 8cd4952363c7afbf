package vn.lhh.gateway.cache;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

/**
 * Takes what was published or withdrawn out of the cache, and out of whatever else the
 * gateway has put together from it.
 */
@Component
public class Purges {

	private final List<Runnable> others = new CopyOnWriteArrayList<>();

	private final EdgeStore store;

	private final Flights flights;

	Purges(EdgeStore store, Flights flights) {
		this.store = store;
		this.flights = flights;
	}

	/**
	 * Lets those who hold compositions know that they may be old.
	 * @param other told before answers are purged
	 */
	public void onPurge(Runnable other) {
		this.others.add(other);
	}

	/**
	 * Purges by surrogate key.
	 * @param keys the keys
	 * @param gone whether the old answers must not even serve while a service fails
	 * @return how many answers were hit
	 */
	public int purge(Collection<String> keys, boolean gone) {
		this.others.forEach(Runnable::run);
		int count = this.store.purge(keys, gone);
		this.flights.forget();
		return count;
	}

	/**
	 * Purges everything.
	 * @param gone whether the old answers must not even serve while a service fails
	 * @return how many answers were hit
	 */
	public int purgeAll(boolean gone) {
		this.others.forEach(Runnable::run);
		int count = this.store.purgeAll(gone);
		this.flights.forget();
		return count;
	}

}
