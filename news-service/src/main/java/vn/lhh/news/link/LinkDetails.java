package vn.lhh.news.link;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.SafeUrl;

/**
 * Holds the details an editor writes about a link.
 *
 * @param groupId its group
 * @param title the link text
 * @param logo a picture next to it
 * @param order position in the group, smallest first
 * @param openInNew whether it opens in a new window
 * @param relNofollow whether search engines should not follow it
 * @param active whether readers see it
 */
public record LinkDetails(String groupId, String title, String url, @Nullable String description,
		@Nullable ImageReference logo, int order, boolean openInNew, boolean relNofollow, boolean active) {

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 200)
			.required("url", this.url, SafeUrl.MAX_LENGTH)
			.check(this.url.isEmpty() || SafeUrl.isAllowed(this.url), "url", "url-malformed")
			.required("groupId", this.groupId, 50)
			.atMost("description", this.description, 500)
			.between("order", this.order, 0, 10_000);
	}

	LinkDetails with(@Nullable ImageReference complete) {
		return new LinkDetails(this.groupId, this.title, this.url, this.description, complete, this.order,
				this.openInNew, this.relNofollow, this.active);
	}

}
