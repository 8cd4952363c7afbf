package vn.lhh.search.curation.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.curation.PinDetails;

/**
 * Body that editors send about a pin; its order is 100 by default.
 */
record PinRequest(@Nullable String query, @Nullable String type, @Nullable String itemId, @Nullable Integer order) {

	private static final int LAST = 100;

	PinDetails details() {
		return new PinDetails(Objects.requireNonNullElse(this.query, ""), Objects.requireNonNullElse(this.type, ""),
				Objects.requireNonNullElse(this.itemId, ""), Objects.requireNonNullElse(this.order, LAST));
	}

}
