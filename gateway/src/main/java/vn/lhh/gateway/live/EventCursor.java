package vn.lhh.gateway.live;

/**
 * Cursor of a browser: the last events it was sent.
 *
 * @param content number of the last content event
 * @param visits number of the last version of the totals
 */
record EventCursor(long content, long visits) {

	static final long UNKNOWN = -1;

}
