package vn.lhh.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

/**
 * LRU cache bounded by the total size of its values, for values that are expensive to
 * make again.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
public final class LruCache<K, V> {

	private final long most;

	private final ToLongFunction<V> sizes;

	private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

	private long size;

	/**
	 * Creates an empty cache.
	 * @param most largest total size, in the unit of {@code sizes}; 0 keeps nothing
	 * @param sizes gives the size of a value
	 */
	public LruCache(long most, ToLongFunction<V> sizes) {
		this.most = most;
		this.sizes = sizes;
	}

	/** The value of the key, or null; counts as a use of it. */
	public synchronized @Nullable V get(K key) {
		return this.kept.get(key);
	}

	/**
	 * Puts a value in place of the former one; the least recently used values are
	 * evicted.
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

	/** Total size of all values. */
	public synchronized long size() {
		return this.size;
	}

}
