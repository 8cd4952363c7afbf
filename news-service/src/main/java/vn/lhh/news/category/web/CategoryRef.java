package vn.lhh.news.category.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryTree;

/**
 * Refers to an article's category.
 *
 * @param slug the last part of its URL
 * @param name the display name
 */
public record CategoryRef(String slug, String name) {

	public static CategoryRef of(Category category) {
		return new CategoryRef(category.slug(), category.name());
	}

	public static @Nullable CategoryRef of(String id, CategoryTree tree) {
		return tree.byId(id).map(CategoryRef::of).orElse(null);
	}

	public static List<CategoryRef> ofOpen(List<String> ids, CategoryTree tree) {
		Set<String> hidden = tree.locked();
		return ids.stream()
			.filter((id) -> !hidden.contains(id))
			.map(tree::byId)
			.flatMap(Optional::stream)
			.map(CategoryRef::of)
			.toList();
	}

}
