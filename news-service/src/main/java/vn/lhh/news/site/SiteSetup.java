package vn.lhh.news.site;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.MediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SiteSetup {

	@Bean
	OutboxTopic siteChannel() {
		return new OutboxTopic(SiteSettings.class, "news.site");
	}

	@Bean
	MediaUse footerPictures(Sites sites) {
		return new MediaUse() {

			@Override
			public Optional<Showing> showing(String mediaId, Instant now) {
				return needs(mediaId) ? Optional.of(new Showing("site", null)) : Optional.empty();
			}

			@Override
			public boolean needs(String mediaId) {
				return sites.find(SiteSettings.ID)
					.stream()
					.flatMap((settings) -> MediaIds.in(settings.identity().footerHtml()))
					.anyMatch(mediaId::equals);
			}

		};
	}

}
