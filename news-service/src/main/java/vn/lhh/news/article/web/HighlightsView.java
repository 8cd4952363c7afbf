package vn.lhh.news.article.web;

import java.util.List;

/**
 * Holds the news block of the home page.
 *
 * @param items the lead articles
 * @param categories a strip for each category that has one
 */
record HighlightsView(List<ArticleSummary> items, List<Strip> categories) {

	/** Holds a category and its newest articles. */
	record Strip(String slug, String name, String url, List<ArticleSummary> items) {
	}

}
