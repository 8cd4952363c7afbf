package vn.lhh.news.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.MediaCaption;
import vn.lhh.news.media.MediaDesk;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Seeds an empty service with demo content at start-up, before the service reports ready;
 * resumes an interrupted load.
 */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoContent implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoContent.class);

	private final DemoProgress progress;

	private final DemoSiteStructure siteStructure;

	private final DemoNews news;

	private final MediaDesk media;

	private final Clock clock;

	DemoContent(DemoProgress progress, DemoSiteStructure siteStructure, DemoNews news, MediaDesk media, Clock clock) {
		this.progress = progress;
		this.siteStructure = siteStructure;
		this.news = news;
		this.media = media;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments args) {
		boolean wanted = !this.progress.isComplete() && (!this.progress.isBlank() || this.news.hasNothingElse());
		if (wanted && this.progress.isMine(this.clock)) {
			Instant start = this.clock.instant();
			load(new DemoPlaceholders(VietnameseDates.dateOf(start)));
			this.progress.complete();
			logger.info("demo content loaded in {} ms", Duration.between(start, this.clock.instant()).toMillis());
		}
	}

	private void load(DemoPlaceholders names) {
		pictures(names);
		this.siteStructure.categories(names, this.progress);
		this.news.load(names);
		this.siteStructure.rest(names, this.progress);
	}

	private void pictures(DemoPlaceholders names) {
		for (DemoPicture demoPicture : DemoPicture.values()) {
			String name = "scene:" + demoPicture.filename().replace(".jpg", "");
			names.put(name, this.progress.once(name, () -> picture(demoPicture)));
		}
	}

	private String picture(DemoPicture demoPicture) {
		MediaCaption caption = new MediaCaption(demoPicture.alt(), demoPicture.alt(), null, "Ban Biên tập", null, null);
		return this.media.takeFinished(demoPicture.image(), demoPicture.filename(), caption).id();
	}

}
