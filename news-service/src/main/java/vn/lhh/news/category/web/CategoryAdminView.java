package vn.lhh.news.category.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.category.Category;

/** Holds a category for editors. */
record CategoryAdminView(String id, long version, String slug, String name, @Nullable String parentId, int order,
		@Nullable String description, @Nullable String imageId, boolean showOnHome, int itemsOnHome, boolean active,
		int newBadgeDays) {

	static CategoryAdminView of(Category category) {
		var facts = category.facts();
		return new CategoryAdminView(category.id(), category.version(), category.slug(), facts.name(), facts.parentId(),
				facts.order(), facts.description(), facts.imageId(), facts.showOnHome(), facts.itemsOnHome(),
				facts.active(), facts.newBadgeDays());
	}

}
