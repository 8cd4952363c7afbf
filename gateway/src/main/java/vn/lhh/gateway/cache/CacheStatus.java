package vn.lhh.gateway.cache;

/**
 * Values of {@code Cache-Status} (RFC 9211).
 */
public final class CacheStatus {

	public static final String NAME = "Cache-Status";

	public static final String HIT = "lhh; hit";

	public static final String BYPASS = "lhh; fwd=bypass";

	/** Of a response for which no header is written. */
	public static final String NONE = "";

	private static final String MISS = "lhh; fwd=uri-miss";

	private CacheStatus() {
	}

	public static String stale(CachedResponse response, long now) {
		return HIT + "; ttl=" + response.secondsLeft(now);
	}

	/**
	 * Status of a fetched response.
	 * @param first whether this request began the fetch
	 */
	public static String miss(boolean first, boolean stored) {
		return MISS + (first ? "" : "; collapsed") + (stored ? "; stored" : "");
	}

}
