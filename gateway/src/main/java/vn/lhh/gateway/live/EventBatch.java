package vn.lhh.gateway.live;

/**
 * The bytes that bring a browser from one position to the present one, made once for all
 * who stand there.
 *
 * @param from where the browser stands
 * @param to where it stands afterwards
 * @param bytes what it is sent
 * @param frames how many events that is
 */
record EventBatch(EventCursor from, EventCursor to, byte[] bytes, int frames) {
}
