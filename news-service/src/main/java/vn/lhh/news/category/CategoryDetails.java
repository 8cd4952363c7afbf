package vn.lhh.news.category;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * What an editor says about a category.
 *
 * @param name what readers see
 * @param slug the last part of its address, {@code null} to make it from the name
 * @param parentId the category above, {@code null} for none
 * @param order its place among its siblings, smallest first
 * @param description what it is about
 * @param imageId its picture
 * @param showOnHome whether the home page has a strip of it
 * @param itemsOnHome how many articles that strip has
 * @param active whether readers see it and what is in it
 * @param newBadgeDays for how many days an article counts as new
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
