package vn.lhh.gateway.live;

/**
 * What a browser has been told so far.
 *
 * @param content number of the last content event
 * @param visits number of the last state of the totals
 */
record EventCursor(long content, long visits) {

	static final long UNKNOWN = -1;

}
