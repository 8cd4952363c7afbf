package vn.lhh.search.feed.messaging;

/**
 * Position of an index that Kafka no longer has: records are missing in between, or the
 * topic is another one.
 */
final class PositionLostException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PositionLostException(String what) {
		super(what);
	}

}
