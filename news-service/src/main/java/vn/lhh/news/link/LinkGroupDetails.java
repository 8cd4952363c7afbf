package vn.lhh.news.link;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Slug;

/**
 * What an editor says about a group of links.
 *
 * @param title what readers see above it
 * @param slug its name in addresses, {@code null} to make it from the title
 * @param order its place among the groups, smallest first
 */
public record LinkGroupDetails(String title, @Nullable String slug, int order) {

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 120)
			.check(this.slug == null || Slug.isValid(this.slug), "slug", "slug-malformed")
			.between("order", this.order, 0, 10_000);
	}

}
