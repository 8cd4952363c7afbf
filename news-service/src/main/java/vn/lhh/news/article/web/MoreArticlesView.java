package vn.lhh.news.article.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ListAnchor;

/**
 * Holds a page of the other articles ("Tin khác").
 *
 * @param items newest first
 * @param page from 1
 * @param size items a page
 * @param totalItems over all pages
 * @param before the anchor to send for the next page, so that newer articles do not shift
 * the list
 */
record MoreArticlesView(List<Other> items, int page, int size, long totalItems, long totalPages,
		@Nullable String before) {

	static MoreArticlesView of(PageResult<Article> page, @Nullable ListAnchor before) {
		return new MoreArticlesView(page.items().stream().map(Other::of).toList(), page.page(), page.size(),
				page.totalItems(), page.totalPages(), (before == null) ? null : before.text());
	}

	/** Holds one headline of the list. */
	record Other(String id, String slug, String url, String title, @Nullable LocalDate displayDate) {

		static Other of(Article article) {
			return new Other(article.id(), article.slug(), article.url(), article.shown().title(),
					article.displayDate());
		}

	}

}
