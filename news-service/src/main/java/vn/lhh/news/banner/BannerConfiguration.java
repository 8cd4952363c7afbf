package vn.lhh.news.banner;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;
import vn.lhh.news.media.PublicationMediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BannerConfiguration {

	@Bean
	OutboxTopic bannerChannel() {
		return new OutboxTopic(Banner.class, "news.banners");
	}

	@Bean
	MediaUsage bannerPictures(Banners banners) {
		return new PublicationMediaUsage<>(banners, "banner");
	}

}
