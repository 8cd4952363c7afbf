package vn.lhh.gateway.cache;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Index of cache keys by surrogate key. Not thread-safe: the store holds its lock.
 */
final class SurrogateKeyIndex {

	private final Map<String, Set<String>> cacheKeys = new HashMap<>();

	void add(String cacheKey, Collection<String> surrogateKeys) {
		surrogateKeys
			.forEach((each) -> this.cacheKeys.computeIfAbsent(each, (surrogate) -> new HashSet<>()).add(cacheKey));
	}

	void remove(String cacheKey, Collection<String> surrogateKeys) {
		surrogateKeys.forEach((each) -> {
			Set<String> under = this.cacheKeys.get(each);
			if (under != null && under.remove(cacheKey) && under.isEmpty()) {
				this.cacheKeys.remove(each);
			}
		});
	}

	Set<String> find(Collection<String> surrogateKeys) {
		Set<String> found = new HashSet<>();
		surrogateKeys.forEach((each) -> found.addAll(this.cacheKeys.getOrDefault(each, Set.of())));
		return found;
	}

	int size() {
		return this.cacheKeys.values().stream().mapToInt(Set::size).sum();
	}

}
