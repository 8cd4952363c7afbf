package vn.lhh.news.banner;

import java.util.Collection;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaLocations;
import vn.lhh.news.media.MediaReader;

import org.springframework.stereotype.Component;

/** Lists the API responses that show a banner. */
@Component
class BannerLocations extends MediaLocations<Banner, BannerContent> {

	BannerLocations(MediaReader media) {
		super(Banner.class, media);
	}

	@Override
	public String addressOf(Banner banner) {
		return "/#" + banner.id();
	}

	@Override
	protected Collection<String> filesOf(BannerContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(Banner banner, BannerContent content, LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/api/site/home").among(LocationKind.LIST, "/api/news/banners");
	}

}
