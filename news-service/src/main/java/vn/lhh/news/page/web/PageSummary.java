package vn.lhh.news.page.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.page.Page;

/**
 * A page as the site map lists it.
 */
record PageSummary(String slug, String url, String title, int order, @Nullable String parentSlug, boolean showInMenu,
		@Nullable OffsetDateTime updatedAt) {

	static PageSummary of(Page page, @Nullable String parentSlug) {
		return new PageSummary(page.slug(), page.url(), page.shown().title(), page.shown().order(), parentSlug,
				page.shown().showInMenu(), VietnameseDates.local(page.liveSince()));
	}

}
