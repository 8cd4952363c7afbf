package vn.lhh.news.link;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Slug;

/**
 * Holds the details an editor writes about a link group.
 *
 * @param title the heading readers see
 * @param slug its identifier in URLs, {@code null} to derive it from the title
 * @param order position among the groups, smallest first
 */
public record LinkGroupDetails(String title, @Nullable String slug, int order) {

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 120)
			.check(this.slug == null || Slug.isValid(this.slug), "slug", "slug-malformed")
			.between("order", this.order, 0, 10_000);
	}

}
