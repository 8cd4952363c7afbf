package vn.lhh.web.page;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;

/**
 * Finds the category of an address, and tells one that is not there from one that can't
 * be asked for.
 */
final class Categories {

	private Categories() {
	}

	static News.Category find(Part<Listing<News.Category>> categories, String slug,
			Listing<News.ArticleSummary> articles) {
		if (categories.value() == null) {
			return new News.Category(slug, slug, nameIn(articles, slug), "/chuyen-muc/" + slug, null, null, 0, 0, null);
		}
		return categories.value()
			.items()
			.stream()
			.filter((category) -> category.slug().equals(slug))
			.findFirst()
			.orElseThrow(GatewayProblem::notFound);
	}

	private static String nameIn(Listing<News.ArticleSummary> articles, String slug) {
		return articles.items()
			.stream()
			.map(News.ArticleSummary::category)
			.filter((category) -> category != null && category.slug().equals(slug))
			.map(News.CategoryRef::name)
			.findFirst()
			.orElse("Chuyên mục");
	}

}
