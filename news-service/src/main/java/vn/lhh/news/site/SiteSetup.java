package vn.lhh.news.site;

import vn.lhh.kit.outbox.OutboxChannel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SiteSetup {

	@Bean
	OutboxChannel siteChannel() {
		return new OutboxChannel(SiteSettings.class, "news.site");
	}

}
