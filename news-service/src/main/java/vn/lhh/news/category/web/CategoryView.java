package vn.lhh.news.category.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.category.Category;

/** Holds a category for readers. */
record CategoryView(String id, String slug, String name, String url, @Nullable String parentId,
		@Nullable String description, int order, long articleCount, boolean showOnHome, int newBadgeDays,
		@Nullable String imageUrl) {

	static CategoryView of(Category category, long articleCount) {
		var facts = category.facts();
		return new CategoryView(category.id(), category.slug(), facts.name(), "/chuyen-muc/" + category.slug(),
				facts.parentId(), facts.description(), facts.order(), articleCount, facts.showOnHome(),
				facts.newBadgeDays(), (facts.imageId() == null) ? null : "/api/news/media/" + facts.imageId());
	}

}
