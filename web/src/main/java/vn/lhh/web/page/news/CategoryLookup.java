package vn.lhh.web.page.news;

import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PagePart;

/**
 * Looks up a category by its slug, and distinguishes one that does not exist from one
 * that cannot be fetched.
 */
final class CategoryLookup {

	private CategoryLookup() {
	}

	static NewsApi.Category find(PagePart<ItemPage<NewsApi.Category>> categories, String slug,
			ItemPage<NewsApi.ArticleSummary> articles) {
		if (categories.value() == null) {
			return new NewsApi.Category(slug, slug, nameIn(articles, slug), "/chuyen-muc/" + slug, null, null, 0, 0,
					null);
		}
		return categories.value()
			.items()
			.stream()
			.filter((category) -> category.slug().equals(slug))
			.findFirst()
			.orElseThrow(GatewayException::notFound);
	}

	private static String nameIn(ItemPage<NewsApi.ArticleSummary> articles, String slug) {
		return articles.items()
			.stream()
			.map(NewsApi.ArticleSummary::category)
			.filter((category) -> category != null && category.slug().equals(slug))
			.map(NewsApi.CategoryRef::name)
			.findFirst()
			.orElse("Chuyên mục");
	}

}
