package vn.lhh.gateway.backend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Counts permits per key. Keys come from outside, so an unused key takes no memory.
 */
public final class KeyedSemaphore {

	private final Map<String, Integer> taken = new ConcurrentHashMap<>();

	/**
	 * Takes a permit if one is free.
	 * @param most number of permits of this key
	 * @return the permit, which the caller must close, or null
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

	/** Number of permits taken. */
	public int taken(String name) {
		return this.taken.getOrDefault(name, 0);
	}

}
