package vn.lhh.gateway.home;

import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.content.HomeBlock;

/**
 * Settings of one home page block, as set by the editors.
 *
 * @param title heading
 * @param order position on the page
 * @param limit most items
 */
record BlockSettings(HomeBlock block, String title, int order, int limit, boolean enabled) {

	PinnedAddress address() {
		return BlockAddresses.of(this.block, this.limit);
	}

}
