package vn.lhh.news.page;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;
import vn.lhh.news.media.PublicationMediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StaticPageConfiguration {

	@Bean
	OutboxTopic pageChannel() {
		return new OutboxTopic(StaticPage.class, "news.pages");
	}

	@Bean
	MediaUsage pageFiles(StaticPages staticPages) {
		return new PublicationMediaUsage<>(staticPages, "page");
	}

}
