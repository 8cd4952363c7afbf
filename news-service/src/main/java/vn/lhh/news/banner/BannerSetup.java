package vn.lhh.news.banner;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BannerSetup {

	@Bean
	OutboxTopic bannerChannel() {
		return new OutboxTopic(Banner.class, "news.banners");
	}

	@Bean
	MediaUse bannerPictures(Banners banners) {
		return new PublicationMediaUse<>(banners, "banner");
	}

}
