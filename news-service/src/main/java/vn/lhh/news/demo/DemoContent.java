package vn.lhh.news.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.MediaCaption;
import vn.lhh.news.media.MediaLibrary;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills an empty service with first content, before it says that it is ready.
 */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoContent implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoContent.class);

	private final DemoJournal journal;

	private final DemoFrame frame;

	private final DemoNews news;

	private final MediaLibrary media;

	private final Clock clock;

	DemoContent(DemoJournal journal, DemoFrame frame, DemoNews news, MediaLibrary media, Clock clock) {
		this.journal = journal;
		this.frame = frame;
		this.news = news;
		this.media = media;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments args) {
		boolean wanted = !this.journal.isComplete() && (!this.journal.isBlank() || this.news.hasNothingElse());
		if (wanted && this.journal.isMine(this.clock)) {
			Instant start = this.clock.instant();
			load(new DemoNames(VietnameseDates.dateOf(start)));
			this.journal.complete();
			logger.info("demo content loaded in {} ms", Duration.between(start, this.clock.instant()).toMillis());
		}
	}

	private void load(DemoNames names) {
		pictures(names);
		this.frame.categories(names, this.journal);
		this.news.load(names);
		this.frame.rest(names, this.journal);
	}

	private void pictures(DemoNames names) {
		for (Scene scene : Scene.values()) {
			String name = "scene:" + scene.filename().replace(".jpg", "");
			names.put(name, this.journal.once(name, () -> picture(scene)));
		}
	}

	private String picture(Scene scene) {
		MediaCaption caption = new MediaCaption(scene.alt(), scene.alt(), null, "Ban Biên tập", null, null);
		return this.media.takeDrawing(scene.paint(), scene.filename(), caption).id();
	}

}
