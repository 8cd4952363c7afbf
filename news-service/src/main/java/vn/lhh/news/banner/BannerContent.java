package vn.lhh.news.banner;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.MediaContent;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.SafeUrl;

/**
 * Holds the content an editor writes for a banner.
 *
 * @param positionId the position it appears in
 * @param mobileImage its picture for narrow screens
 * @param targetUrl the URL it links to
 * @param html its text as sanitized HTML, instead of a picture
 * @param openInNew whether it opens in a new window
 * @param weight banners with the highest weight come first
 * @param sponsor the payer
 * @param isAdvertisement whether it is marked as an advertisement
 * @param startAt the first moment it is visible
 * @param endAt the end, {@code null} for no end
 * @param mediaIds derived: every file it shows
 */
public record BannerContent(String title, String positionId, @Nullable ImageReference image,
		@Nullable ImageReference mobileImage, @Nullable String targetUrl, @Nullable String html, boolean openInNew,
		int weight, @Nullable String sponsor, boolean isAdvertisement, @Nullable Instant startAt,
		@Nullable Instant endAt, List<String> mediaIds) implements MediaContent {

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
	public @Nullable Instant shownFrom() {
		return this.startAt;
	}

	@Override
	public @Nullable Instant shownUntil() {
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
