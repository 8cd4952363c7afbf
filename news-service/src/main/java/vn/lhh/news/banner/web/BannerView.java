package vn.lhh.news.banner.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.banner.Banner;
import vn.lhh.news.banner.BannerContent;
import vn.lhh.news.banner.BannerReader;
import vn.lhh.news.media.web.PictureView;

/** Holds a banner for readers. */
record BannerView(String id, String title, @Nullable PictureView image, @Nullable PictureView mobileImage,
		@Nullable String targetUrl, @Nullable String html, String target, @Nullable String sponsor,
		boolean isAdvertisement, String position, int width, int height, @Nullable OffsetDateTime visibleUntil) {

	static BannerView of(BannerReader.Placed placed) {
		Banner banner = placed.banner();
		BannerContent content = banner.shown();
		return new BannerView(banner.id(), content.title(), PictureView.of(content.image()),
				PictureView.of(content.mobileImage()), content.targetUrl(), content.html(),
				content.openInNew() ? "_blank" : "_self", content.sponsor(), content.isAdvertisement(),
				placed.position(), placed.width(), placed.height(), VietnameseDates.local(banner.visibleUntil()));
	}

}
