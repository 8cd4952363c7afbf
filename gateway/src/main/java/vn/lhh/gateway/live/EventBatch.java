package vn.lhh.gateway.live;

/**
 * Event bytes that bring a browser from one cursor to the present one, made once for all
 * browsers at that cursor.
 *
 * @param from the browser's cursor before
 * @param to its cursor afterwards
 * @param frames number of events in the bytes
 */
record EventBatch(EventCursor from, EventCursor to, byte[] bytes, int frames) {
}
