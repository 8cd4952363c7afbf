package vn.lhh.news.banner;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.news.media.ImageSnapshot;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Aggregates a banner: a picture or text that draws attention to a topic for a limited
 * time.
 */
@Document("banners")
public class Banner extends Publication<BannerContent> {

	@Override
	protected String eventPrefix() {
		return BannerType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(BannerContent content) {
		return BannerState.of(this, content);
	}

	/** Holds the public state of a banner. */
	record BannerState(String id, String title, String positionId, @Nullable ImageSnapshot image,
			@Nullable ImageSnapshot mobileImage, @Nullable String targetUrl, @Nullable String html, int weight,
			@Nullable String sponsor, boolean isAdvertisement, @Nullable Instant publishedAt,
			@Nullable Instant visibleFrom, @Nullable Instant visibleUntil) {

		static BannerState of(Banner banner, BannerContent content) {
			return new BannerState(banner.id(), content.title(), content.positionId(),
					ImageSnapshot.of(content.image()), ImageSnapshot.of(content.mobileImage()), content.targetUrl(),
					content.html(), content.weight(), content.sponsor(), content.isAdvertisement(),
					banner.publishedAt(), banner.visibleFrom(), banner.visibleUntil());
		}

	}

}
