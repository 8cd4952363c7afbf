package vn.lhh.news.page.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.page.StaticPage;

/** Holds a page's list entry, as in the site map. */
record PageSummary(String slug, String url, String title, int order, @Nullable String parentSlug, boolean showInMenu,
		@Nullable OffsetDateTime updatedAt) {

	static PageSummary of(StaticPage staticPage, @Nullable String parentSlug) {
		return new PageSummary(staticPage.slug(), staticPage.url(), staticPage.shown().title(),
				staticPage.shown().order(), parentSlug, staticPage.shown().showInMenu(),
				VietnameseDates.local(staticPage.liveSince()));
	}

}
