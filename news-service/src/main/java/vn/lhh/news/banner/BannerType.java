package vn.lhh.news.banner;

import java.util.stream.Stream;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaPublicationType;
import vn.lhh.news.media.MediaReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Declares banners as a content type. */
@Component
class BannerType extends MediaPublicationType<Banner, BannerContent> {

	static final String EVENT_PREFIX = "news.banner";

	BannerType(Banners banners, ObjectProvider<MediaReader> media) {
		super(Banner.class, EVENT_PREFIX, "news.banners", banners, media);
	}

	@Override
	protected Stream<Index> indexes() {
		return Stream.concat(super.indexes(),
				Stream.of(new Index("live.positionId", Direction.DESC).named("banner_order")));
	}

	@Override
	public String addressOf(Banner banner) {
		return "/#" + banner.id();
	}

	@Override
	protected void addPlaces(Banner banner, BannerContent content, LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/api/site/home").among(LocationKind.LIST, "/api/news/banners");
	}

}
