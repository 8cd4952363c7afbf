package vn.lhh.gateway.contentevent;

import org.springframework.core.Ordered;

/**
 * Orders the listeners of content events, first to last. No other class holds an order
 * number of a listener; {@code ListenerOrderIT} finds each listener here.
 */
public final class ListenerOrder {

	/** First: whoever composes after a purge finds the blocks patched and superseded. */
	public static final int PINNED_RESPONSES = 0;

	/** Before the readers hear of it: they ask again at once. */
	public static final int CACHE_PURGE = 10;

	/** Last: tells open pages, once all that they may ask for is new. */
	public static final int LIVE_CHANNEL = Ordered.LOWEST_PRECEDENCE;

	private ListenerOrder() {
	}

}
