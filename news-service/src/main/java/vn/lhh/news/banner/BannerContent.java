package vn.lhh.news.banner;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.SafeUrl;

/**
 * What an editor writes of a banner.
 *
 * @param title what it is about
 * @param positionId where it stands
 * @param image its picture
 * @param mobileImage its picture on narrow screens
 * @param targetUrl where it leads
 * @param html its text in place of a picture, cleaned
 * @param openInNew whether it opens beside this site
 * @param weight the weightiest comes first
 * @param sponsor who pays for it
 * @param isAdvertisement whether it is marked as an advertisement
 * @param startAt when it begins
 * @param endAt when it ends, {@code null} for never
 * @param mediaIds derived: every file it shows
 */
public record BannerContent(String title, String positionId, @Nullable ImageReference image,
		@Nullable ImageReference mobileImage, @Nullable String targetUrl, @Nullable String html, boolean openInNew,
		int weight, @Nullable String sponsor, boolean isAdvertisement, @Nullable Instant startAt,
		@Nullable Instant endAt, List<String> mediaIds) implements PublicationContent {

	@Override
	public Set<String> derivedFields() {
		return Set.of("mediaIds");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 250)
			.required("positionId", this.positionId, 50)
			.check(SafeUrl.isAllowed(this.targetUrl), "targetUrl", "url-malformed")
			.atMost("html", this.html, 20_000)
			.between("weight", this.weight, 0, 1000)
			.atMost("sponsor", this.sponsor, 200)
			.after("endAt", this.startAt, this.endAt)
			.check(this.image != null || this.html != null, "image", "required");
	}

	@Override
	public @Nullable Instant startsAt() {
		return this.startAt;
	}

	@Override
	public @Nullable Instant endsAt() {
		return this.endAt;
	}

	@Override
	public String endField() {
		return "endAt";
	}

	BannerContent with(@Nullable ImageReference wide, @Nullable ImageReference narrow) {
		return new BannerContent(this.title, this.positionId, wide, narrow, this.targetUrl, this.html, this.openInNew,
				this.weight, this.sponsor, this.isAdvertisement, this.startAt, this.endAt, this.mediaIds);
	}

}
