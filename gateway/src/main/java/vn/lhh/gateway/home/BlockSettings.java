package vn.lhh.gateway.home;

import vn.lhh.gateway.cache.PinnedAddress;

/**
 * Settings of one home page block, as set by the editors.
 *
 * @param title heading
 * @param order position on the page
 * @param limit most items
 */
record BlockSettings(BlockKind kind, String title, int order, int limit, boolean enabled) {

	PinnedAddress address() {
		return this.kind.address(this.limit);
	}

}
