package vn.lhh.news.announcement;

import java.time.Instant;

import vn.lhh.kit.publishing.Publication;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates an announcement, which is valid for a limited time. */
@Document("announcements")
public class Announcement extends Publication<AnnouncementContent> {

	@Override
	protected String eventPrefix() {
		return AnnouncementType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(AnnouncementContent content) {
		return AnnouncementSnapshot.of(this, content);
	}

	public boolean isPinnedAt(Instant now) {
		return shown().isPinnedAt(now);
	}

	public String url() {
		return "/thong-bao/" + slug();
	}

}
