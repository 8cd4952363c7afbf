package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps answers within a bound of bytes and finds them by surrogate key. An answer whose
 * fetch began before one of its keys was purged is not taken in.
 */
@Component
class EdgeStore implements DisposableBean {

	private static final Duration LONGER_THAN_ANY_FETCH = Duration.ofMinutes(2);

	private final ExecutorService upkeep = Executors.newVirtualThreadPerTaskExecutor();

	private final Cache<String, Kept> answers;

	private final Cache<String, Boolean> passing = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofSeconds(10))
		.build();

	private final Cache<String, Long> purged = Caffeine.newBuilder().expireAfterWrite(LONGER_THAN_ANY_FETCH).build();

	private final Map<String, Set<String>> index = new HashMap<>();

	private final ReentrantLock lock = new ReentrantLock();

	private volatile long sequence;

	private long allPurged;

	EdgeStore(EdgeProperties properties) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((String key, Kept kept) -> kept.weight() + 2 * key.length())
			.executor(this.upkeep)
			.removalListener(this::removed)
			.build();
	}

	@Nullable Kept get(String key) {
		return this.answers.getIfPresent(key);
	}

	/** Where in the order of purges we are; taken before a fetch begins. */
	long sequence() {
		return this.sequence;
	}

	boolean put(String key, Kept kept, long began) {
		this.lock.lock();
		try {
			if (purgedSince(kept, began)) {
				return false;
			}
			Kept before = this.answers.asMap().put(key, kept);
			kept.keys().forEach((each) -> this.index.computeIfAbsent(each, (surrogate) -> new HashSet<>()).add(key));
			if (before != null) {
				forget(key, before);
			}
			return true;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean purgedSince(Kept kept, long began) {
		return this.allPurged > began || kept.keys().stream().anyMatch((key) -> {
			Long at = this.purged.getIfPresent(key);
			return at != null && at > began;
		});
	}

	/**
	 * Takes answers out of use.
	 * @param keys surrogate keys
	 * @param gone whether they must not even serve while a service fails
	 * @return how many
	 */
	int purge(Collection<String> keys, boolean gone) {
		this.lock.lock();
		try {
			long now = ++this.sequence;
			Set<String> hit = new HashSet<>();
			for (String key : keys) {
				this.purged.put(key, now);
				hit.addAll(this.index.getOrDefault(key, Set.of()));
			}
			hit.forEach((key) -> end(key, gone));
			return hit.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void end(String key, boolean gone) {
		Kept kept = this.answers.getIfPresent(key);
		if (kept != null && gone) {
			this.answers.invalidate(key);
			forget(key, kept);
		}
		else if (kept != null) {
			kept.supersede();
		}
	}

	int purgeAll(boolean gone) {
		this.lock.lock();
		try {
			this.allPurged = ++this.sequence;
			this.passing.invalidateAll();
			Set<String> all = Set.copyOf(this.answers.asMap().keySet());
			all.forEach((key) -> end(key, gone));
			return all.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * The service answers otherwise now: the last answer isn't even for when it fails.
	 */
	void drop(String key) {
		this.lock.lock();
		try {
			end(key, true);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void removed(@Nullable String key, @Nullable Kept kept, RemovalCause cause) {
		if (key == null || kept == null || !cause.wasEvicted()) {
			return;
		}
		this.lock.lock();
		try {
			forget(key, kept);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void forget(String key, Kept kept) {
		Kept now = this.answers.getIfPresent(key);
		kept.keys().stream().filter((each) -> now == null || !now.keys().contains(each)).forEach((each) -> {
			Set<String> under = this.index.get(each);
			if (under != null && under.remove(key) && under.isEmpty()) {
				this.index.remove(each);
			}
		});
	}

	/** Notes that answers under this key are for one reader only. */
	void pass(String key) {
		this.passing.put(key, true);
	}

	boolean passes(String key) {
		return this.passing.getIfPresent(key) != null;
	}

	/** Bytes in use. */
	long weight() {
		this.answers.cleanUp();
		return this.answers.policy().eviction().map((bound) -> bound.weightedSize().orElse(0)).orElse(0L);
	}

	long count() {
		this.answers.cleanUp();
		return this.answers.estimatedSize();
	}

	int indexed() {
		this.lock.lock();
		try {
			return this.index.values().stream().mapToInt(Set::size).sum();
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
