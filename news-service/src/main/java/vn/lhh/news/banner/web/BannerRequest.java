package vn.lhh.news.banner.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.banner.BannerContent;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.web.PictureRequest;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds the request body for writing a banner: content fields and publication settings.
 */
public record BannerRequest(@Nullable String title, @Nullable String positionId, @Nullable PictureRequest image,
		@Nullable PictureRequest mobileImage, @Nullable String targetUrl, @Nullable String html,
		@Nullable Boolean openInNew, @Nullable Integer weight, @Nullable String sponsor,
		@Nullable Boolean isAdvertisement, @Nullable Instant startAt, @Nullable Instant endAt, @Nullable String slug,
		@Nullable Instant publishAt, @Nullable Instant unpublishAt, @Nullable Visibility visibility,
		@Multiline @Nullable String note) implements ContentRequest<BannerContent> {

	@Override
	public BannerContent content() {
		ImageReference wide = PictureRequest.picture(this.image);
		ImageReference narrow = PictureRequest.picture(this.mobileImage);
		String text = GivenHtml.orNull("html", this.html);
		return new BannerContent(InputCleaner.text(this.title), InputCleaner.text(this.positionId), wide, narrow,
				Nfc.orNull(this.targetUrl), text, InputCleaner.flag(this.openInNew, false),
				InputCleaner.number(this.weight, 0), Nfc.orNull(this.sponsor),
				InputCleaner.flag(this.isAdvertisement, true), this.startAt, this.endAt,
				MediaIds.united(List.of(MediaIds.of(wide), MediaIds.of(narrow), MediaIds.in(text))));
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

}
