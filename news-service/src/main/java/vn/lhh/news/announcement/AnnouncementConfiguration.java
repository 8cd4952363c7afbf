package vn.lhh.news.announcement;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;
import vn.lhh.news.media.PublicationMediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AnnouncementConfiguration {

	@Bean
	OutboxTopic announcementChannel() {
		return new OutboxTopic(Announcement.class, "news.announcements");
	}

	@Bean
	MediaUsage announcementFiles(Announcements announcements) {
		return new PublicationMediaUsage<>(announcements, "announcement");
	}

}
