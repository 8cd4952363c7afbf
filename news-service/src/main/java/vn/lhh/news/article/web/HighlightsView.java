package vn.lhh.news.article.web;

import java.util.List;

/**
 * The news block of the home page.
 *
 * @param items what leads
 * @param categories a strip for each category that has one
 */
record HighlightsView(List<ArticleSummary> items, List<Strip> categories) {

	/**
	 * A category and its newest articles.
	 */
	record Strip(String slug, String name, String url, List<ArticleSummary> items) {
	}

}
