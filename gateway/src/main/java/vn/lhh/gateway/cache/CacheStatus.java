package vn.lhh.gateway.cache;

/**
 * Values of {@code Cache-Status} (RFC 9211).
 */
final class CacheStatus {

	static final String NAME = "Cache-Status";

	static final String HIT = "lhh; hit";

	static final String BYPASS = "lhh; fwd=bypass";

	private static final String MISS = "lhh; fwd=uri-miss";

	private CacheStatus() {
	}

	static String stale(Kept kept, long now) {
		return HIT + "; ttl=" + kept.secondsLeft(now);
	}

	static String miss(boolean first, boolean stored) {
		return MISS + (first ? "" : "; collapsed") + (stored ? "; stored" : "");
	}

}
