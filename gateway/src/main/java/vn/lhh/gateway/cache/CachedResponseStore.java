package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one store of responses, for clients outside, the site's own processes and the home
 * page. Responses stand under their address, within a bound of bytes, and are purged by
 * surrogate key: a change supersedes a response, which may still serve while its service
 * fails, a withdrawal removes it. One whose request began before a purge of its keys is
 * not stored. Pinned responses are outside the bound and the purges: events patch and
 * supersede them.
 */
@Component
public class CachedResponseStore implements DisposableBean {

	private static final Duration LONGER_THAN_ANY_FETCH = Duration.ofMinutes(2);

	private final ExecutorService upkeep = Executors.newVirtualThreadPerTaskExecutor();

	private final Cache<String, CachedResponse> responses;

	private final Map<String, CachedResponse> pinned = new ConcurrentHashMap<>();

	private final Cache<String, Boolean> unshareable = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofSeconds(10))
		.build();

	private final Cache<String, Long> purged = Caffeine.newBuilder().expireAfterWrite(LONGER_THAN_ANY_FETCH).build();

	private final SurrogateKeyIndex index = new SurrogateKeyIndex();

	private final ReentrantLock lock = new ReentrantLock();

	private volatile long sequence;

	private long allPurged;

	CachedResponseStore(CacheProperties properties) {
		this.responses = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((String key, CachedResponse response) -> response.weight() + 2 * key.length())
			.executor(this.upkeep)
			.removalListener(this::removed)
			.build();
	}

	/** The response cached under an address, pinned or not, whatever its age. */
	public @Nullable CachedResponse get(String key) {
		CachedResponse response = this.responses.getIfPresent(key);
		return (response != null) ? response : pinnedAt(key);
	}

	/** The pinned response of an address. */
	public @Nullable CachedResponse pinnedAt(String key) {
		return this.pinned.get(key);
	}

	/** The pinned response of a name, whatever its address. */
	public @Nullable CachedResponse pinned(String name) {
		for (CachedResponse each : this.pinned.values()) {
			if (each.pinnedAddress().name().equals(name)) {
				return each;
			}
		}
		return null;
	}

	public Collection<CachedResponse> allPinned() {
		return List.copyOf(this.pinned.values());
	}

	/** Stores a pinned response in place of the former one of its name. */
	public void pin(CachedResponse response) {
		PinnedAddress address = response.pinnedAddress();
		remove(address.key().text());
		this.pinned.put(address.key().text(), response);
		this.pinned.values().removeIf((each) -> each != response && each.pinnedAddress().name().equals(address.name()));
	}

	public void unpinAll() {
		this.pinned.clear();
	}

	/** Number of the last purge, to be taken before a request begins. */
	public long sequence() {
		return this.sequence;
	}

	/**
	 * Stores a response.
	 * @param began the sequence when its request began
	 * @return false if one of its keys was purged since
	 */
	public boolean put(String key, CachedResponse response, long began) {
		this.lock.lock();
		try {
			if (isPurgedSince(key, response, began)) {
				return false;
			}
			CachedResponse before = this.responses.asMap().put(key, response);
			this.index.add(key, response.keys());
			if (before != null) {
				unindex(key, before);
			}
			return true;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean isPurgedSince(String key, CachedResponse response, long began) {
		return this.allPurged > began || Stream.concat(Stream.of(key), response.keys().stream()).anyMatch((each) -> {
			Long at = this.purged.getIfPresent(each);
			return at != null && at > began;
		});
	}

	/** Supersedes the responses of these addresses, and those under way to them. */
	public void supersede(Collection<String> addresses) {
		this.lock.lock();
		try {
			long now = ++this.sequence;
			addresses.forEach((key) -> {
				this.purged.put(key, now);
				invalidate(key, false);
			});
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Purges by surrogate key.
	 * @param keys surrogate keys
	 * @param withdrawn whether the responses must not even serve while a service fails
	 * @return how many were found
	 */
	public int purge(Collection<String> keys, boolean withdrawn) {
		this.lock.lock();
		try {
			long now = ++this.sequence;
			keys.forEach((key) -> this.purged.put(key, now));
			Set<String> found = this.index.find(keys);
			found.forEach((key) -> invalidate(key, withdrawn));
			return found.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Purges everything.
	 * @param withdrawn whether the responses must not even serve while a service fails
	 * @return how many there were
	 */
	public int purgeAll(boolean withdrawn) {
		this.lock.lock();
		try {
			this.allPurged = ++this.sequence;
			this.unshareable.invalidateAll();
			Set<String> all = Set.copyOf(this.responses.asMap().keySet());
			all.forEach((key) -> invalidate(key, withdrawn));
			return all.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void invalidate(String key, boolean withdrawn) {
		CachedResponse response = this.responses.getIfPresent(key);
		if (response == null) {
			return;
		}
		response.supersede(withdrawn);
		if (withdrawn) {
			this.responses.invalidate(key);
			unindex(key, response);
		}
	}

	/**
	 * Removes the response of an address whose service now answers otherwise; a pinned
	 * one stays for the home page alone.
	 */
	public void remove(String key) {
		this.lock.lock();
		try {
			invalidate(key, true);
			CachedResponse pinnedHere = pinnedAt(key);
			if (pinnedHere != null) {
				pinnedHere.supersede(true);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void removed(@Nullable String key, @Nullable CachedResponse response, RemovalCause cause) {
		if (key == null || response == null || !cause.wasEvicted()) {
			return;
		}
		this.lock.lock();
		try {
			unindex(key, response);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void unindex(String key, CachedResponse response) {
		CachedResponse now = this.responses.getIfPresent(key);
		this.index.remove(key,
				response.keys().stream().filter((each) -> now == null || !now.keys().contains(each)).toList());
	}

	/** Notes that responses under this key are for one client only. */
	public void markUnshareable(String key) {
		this.unshareable.put(key, true);
	}

	public boolean isUnshareable(String key) {
		return this.unshareable.getIfPresent(key) != null;
	}

	/** Bytes in use, of the bound. */
	public long weight() {
		this.responses.cleanUp();
		return this.responses.policy().eviction().map((bound) -> bound.weightedSize().orElse(0)).orElse(0L);
	}

	/** Number of responses within the bound. */
	public long count() {
		this.responses.cleanUp();
		return this.responses.estimatedSize();
	}

	int indexed() {
		this.lock.lock();
		try {
			return this.index.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public void destroy() {
		this.upkeep.close();
	}

}
