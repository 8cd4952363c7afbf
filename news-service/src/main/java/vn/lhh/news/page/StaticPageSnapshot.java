package vn.lhh.news.page;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Holds the public state of a page as its events publish it. */
record StaticPageSnapshot(String id, String slug, String url, String title, String bodyHtml, @Nullable String parentId,
		int order, boolean showInMenu, @Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) {

	static StaticPageSnapshot of(StaticPage staticPage, PageContent content) {
		return new StaticPageSnapshot(staticPage.id(), staticPage.slug(), staticPage.url(), content.title(),
				content.bodyHtml(), content.parentId(), content.order(), content.showInMenu(), staticPage.publishedAt(),
				staticPage.visibleFrom(), staticPage.visibleUntil());
	}

}
