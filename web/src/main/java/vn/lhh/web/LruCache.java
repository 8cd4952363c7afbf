package vn.lhh.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

/**
 * What was used last, within a bound on the size of all of it together: memory for what
 * is dear to make again.
 *
 * @param <K> what it is found by
 * @param <V> what is kept
 */
public final class LruCache<K, V> {

	private final long most;

	private final ToLongFunction<V> sizes;

	private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

	private long size;

	/**
	 * An empty memory.
	 * @param most that is kept together, in the unit of the sizes; 0 keeps nothing
	 * @param sizes of each
	 */
	public LruCache(long most, ToLongFunction<V> sizes) {
		this.most = most;
		this.sizes = sizes;
	}

	/** What is kept under the key, which counts as a use of it. */
	public synchronized @Nullable V get(K key) {
		return this.kept.get(key);
	}

	/**
	 * Keeps it instead of what was kept under the key; those unused for longest give way.
	 */
	public synchronized void put(K key, V value) {
		V before = this.kept.put(key, value);
		this.size += size(value) - ((before != null) ? size(before) : 0);
		var oldest = this.kept.values().iterator();
		while (this.size > this.most) {
			this.size -= size(oldest.next());
			oldest.remove();
		}
	}

	private long size(V value) {
		return this.sizes.applyAsLong(value);
	}

	/** Of all that is kept, together. */
	public synchronized long size() {
		return this.size;
	}

}
