package vn.lhh.news.category;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the details an editor writes about a category.
 *
 * @param name the display name
 * @param slug the last part of its URL, {@code null} to derive it from the name
 * @param parentId the parent category, {@code null} for none
 * @param order position among its siblings, smallest first
 * @param imageId its picture
 * @param showOnHome whether the home page has a strip for it
 * @param itemsOnHome the number of articles in that strip
 * @param active whether readers see it and its articles
 * @param newBadgeDays the number of days an article counts as new
 */
public record CategoryDetails(String name, @Nullable String slug, @Nullable String parentId, int order,
		@Nullable String description, @Nullable String imageId, boolean showOnHome, int itemsOnHome, boolean active,
		int newBadgeDays) {

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("name", this.name, 120)
			.atMost("description", this.description, 1000)
			.between("order", this.order, 0, 10_000)
			.between("itemsOnHome", this.itemsOnHome, 0, 20)
			.between("newBadgeDays", this.newBadgeDays, 0, 365)
			.check(this.slug == null || vn.lhh.kit.text.Slug.isValid(this.slug), "slug", "slug-malformed");
	}

}
