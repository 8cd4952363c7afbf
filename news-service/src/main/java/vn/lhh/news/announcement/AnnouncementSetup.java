package vn.lhh.news.announcement;

import vn.lhh.kit.outbox.OutboxChannel;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AnnouncementSetup {

	@Bean
	OutboxChannel announcementChannel() {
		return new OutboxChannel(Announcement.class, "news.announcements");
	}

	@Bean
	MediaUse announcementFiles(Announcements announcements) {
		return new PublicationMediaUse<>(announcements, "announcement");
	}

}
