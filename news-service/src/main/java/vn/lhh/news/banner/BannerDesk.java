package vn.lhh.news.banner;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/** Writes banners and moves them through publication. */
@Service
public class BannerDesk extends ReferenceDesk<Banner, BannerContent> {

	private final BannerPositions positions;

	private final MediaReferences media;

	BannerDesk(Banners banners, BannerPositions positions, MediaReferences media, PublishingContext context) {
		super(banners, Banner::new, context);
		this.positions = positions;
		this.media = media;
	}

	@Override
	protected BannerContent complete(BannerContent content, @Nullable Banner before, Actor by,
			FieldChecks fieldChecks) {
		Optional<BannerPosition> position = this.positions.find(content.positionId());
		boolean needsPicture = position.map((found) -> found.facts().requireImage()).orElse(false);
		fieldChecks.check(content.positionId().isEmpty() || position.isPresent(), "positionId", "not-found")
			.check(!needsPicture || content.image() != null || content.html() == null, "image", "picture-needed");
		Optional<String> html = Optional.ofNullable(before).map((known) -> known.newest().html());
		this.media.checkPicturesIn("html", content.html(), html, fieldChecks);
		ImageReference wide = this.media.picture("image", content.image(), fieldChecks);
		return content.with(wide, this.media.picture("mobileImage", content.mobileImage(), fieldChecks));
	}

}
