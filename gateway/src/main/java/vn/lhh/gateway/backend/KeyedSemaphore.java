package vn.lhh.gateway.backend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Counts who is inside, by names that anybody may make up: one that nobody is inside of
 * takes no memory.
 */
public final class KeyedSemaphore {

	private final Map<String, Integer> taken = new ConcurrentHashMap<>();

	/**
	 * A seat, if one is free.
	 * @param name what it belongs to
	 * @param most how many there are
	 * @return to be closed by whoever leaves
	 */
	public @Nullable Permit take(String name, int most) {
		if (this.taken.merge(name, 1, Integer::sum) > most) {
			leave(name);
			return null;
		}
		return new Permit(() -> leave(name));
	}

	private void leave(String name) {
		this.taken.computeIfPresent(name, (same, count) -> (count > 1) ? count - 1 : null);
	}

	/** How many are taken. */
	public int taken(String name) {
		return this.taken.getOrDefault(name, 0);
	}

}
