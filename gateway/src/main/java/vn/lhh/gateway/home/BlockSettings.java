package vn.lhh.gateway.home;

import vn.lhh.gateway.section.SectionSource;

/**
 * One block as the editors want it.
 *
 * @param kind which block
 * @param title heading
 * @param order place on the page
 * @param limit most items
 * @param enabled whether it is shown
 */
record BlockSettings(BlockKind kind, String title, int order, int limit, boolean enabled) {

	SectionSource source() {
		return this.kind.source(this.limit);
	}

}
