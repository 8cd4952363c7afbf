package vn.lhh.news.page;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a page, as its events say it.
 */
record PageState(String id, String slug, String url, String title, String bodyHtml, @Nullable String parentId,
		int order, boolean showInMenu, @Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) {

	static PageState of(Page page, PageContent content) {
		return new PageState(page.id(), page.slug(), page.url(), content.title(), content.bodyHtml(),
				content.parentId(), content.order(), content.showInMenu(), page.publishedAt(), page.visibleFrom(),
				page.visibleUntil());
	}

}
