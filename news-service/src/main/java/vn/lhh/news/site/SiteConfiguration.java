package vn.lhh.news.site;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.MediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SiteConfiguration {

	@Bean
	OutboxTopic siteChannel() {
		return OutboxTopic.of(SiteSettings.class, "news.site");
	}

	@Bean
	MediaUsage footerPictures(SiteSettingsStore siteSettingsStore) {
		return new MediaUsage() {

			@Override
			public Optional<Showing> showing(String mediaId, Instant now) {
				return needs(mediaId) ? Optional.of(new Showing("site", null)) : Optional.empty();
			}

			@Override
			public boolean needs(String mediaId) {
				return siteSettingsStore.find(SiteSettings.ID)
					.stream()
					.flatMap((settings) -> MediaIds.in(settings.identity().footerHtml()))
					.anyMatch(mediaId::equals);
			}

		};
	}

}
