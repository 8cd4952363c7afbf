package vn.lhh.gateway.cache;

import java.util.Set;

import vn.lhh.gateway.backend.Backend;

/**
 * Address whose last good response stays cached whatever else is asked for, and over a
 * restart: a block of the home page.
 *
 * @param name the response is found by it, even if its address changes
 * @param key the address
 * @param required field without which a response is no content
 * @param unrelatedTopics topics of content that never shows in it; an event on any other
 * topic may concern it
 */
public record PinnedAddress(String name, CacheKey key, String required, Set<String> unrelatedTopics) {

	/** A pinned address of a service, with its query in the order of the cache key. */
	public static PinnedAddress of(String name, Backend backend, String address, String required,
			Set<String> unrelatedTopics) {
		int query = address.indexOf('?');
		CacheKey key = (query < 0) ? new CacheKey(address, "", backend)
				: new CacheKey(address.substring(0, query), address.substring(query + 1), backend);
		return new PinnedAddress(name, key, required, unrelatedTopics);
	}

	/**
	 * Stands for the address of content from an earlier run, which noted only the name.
	 */
	public static PinnedAddress restored(String name) {
		return new PinnedAddress(name, new CacheKey(name, "", null), "", Set.of());
	}

	public boolean isConcernedBy(String topic) {
		return !this.unrelatedTopics.contains(topic);
	}

}
