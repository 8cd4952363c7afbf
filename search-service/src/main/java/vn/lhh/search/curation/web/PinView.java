package vn.lhh.search.curation.web;

import vn.lhh.search.curation.Pin;

/**
 * Pin as editors see it.
 */
record PinView(String id, long version, String query, String type, String itemId, int order) {

	static PinView of(Pin pin) {
		return new PinView(pin.id(), pin.version(), pin.query(), pin.type(), pin.itemId(), pin.order());
	}

}
