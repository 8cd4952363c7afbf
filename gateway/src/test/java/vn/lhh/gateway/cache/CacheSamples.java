package vn.lhh.gateway.cache;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.util.unit.DataSize;

import vn.lhh.gateway.cache.CachedResponse.Times;
import vn.lhh.gateway.cache.OriginResponse.Line;

/**
 * Stores and responses for unit tests of the rooms around the cache.
 */
public final class CacheSamples {

	static final CacheProperties SETTINGS = new CacheProperties(true, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1),
			Duration.ofSeconds(30), Duration.ofSeconds(100), Duration.ofSeconds(5), Duration.ofSeconds(10),
			Duration.ofSeconds(1));

	private CacheSamples() {
	}

	public static CachedResponseStore store() {
		return new CachedResponseStore(SETTINGS);
	}

	/** A response to a request of that moment, fresh for a minute. */
	public static CachedResponse response(long requested, String keys) {
		OriginResponse response = new OriginResponse(200,
				List.of(new Line("Cache-Control", "max-age=60"), new Line("Surrogate-Key", keys)), new byte[0]);
		Representations representations = new Representations(response, Map::of, false, null, null);
		return new CachedResponse(response, representations, Lifetime.of(response, requested, SETTINGS),
				new Times(requested, requested));
	}

}
