package vn.lhh.news.page;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PageSetup {

	@Bean
	OutboxTopic pageChannel() {
		return new OutboxTopic(Page.class, "news.pages");
	}

	@Bean
	MediaUse pageFiles(Pages pages) {
		return new PublicationMediaUse<>(pages, "page");
	}

}
