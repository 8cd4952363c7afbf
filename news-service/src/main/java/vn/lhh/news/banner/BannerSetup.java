package vn.lhh.news.banner;

import vn.lhh.kit.outbox.OutboxChannel;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BannerSetup {

	@Bean
	OutboxChannel bannerChannel() {
		return new OutboxChannel(Banner.class, "news.banners");
	}

	@Bean
	MediaUse bannerPictures(Banners banners) {
		return new PublicationMediaUse<>(banners, "banner");
	}

}
