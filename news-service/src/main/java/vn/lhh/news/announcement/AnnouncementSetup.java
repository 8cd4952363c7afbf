package vn.lhh.news.announcement;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AnnouncementSetup {

	@Bean
	OutboxTopic announcementChannel() {
		return new OutboxTopic(Announcement.class, "news.announcements");
	}

	@Bean
	MediaUse announcementFiles(Announcements announcements) {
		return new PublicationMediaUse<>(announcements, "announcement");
	}

}
