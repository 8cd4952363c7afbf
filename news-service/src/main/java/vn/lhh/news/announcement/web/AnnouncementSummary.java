package vn.lhh.news.announcement.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.announcement.Announcement;
import vn.lhh.news.announcement.AnnouncementContent;

/** Holds an announcement's list entry. */
record AnnouncementSummary(String id, String slug, String url, String title, String kind, String kindLabel,
		String urgency, String urgencyLabel, @Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo,
		@Nullable OffsetDateTime deadlineAt, boolean pinned, @Nullable String eventPlace, @Nullable String excerpt,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime visibleUntil,
		@Nullable OffsetDateTime updatedAt) {

	static AnnouncementSummary of(Announcement item, boolean pinned) {
		AnnouncementContent content = item.shown();
		return new AnnouncementSummary(item.id(), item.slug(), item.url(), content.title(), content.kind().name(),
				content.kind().label(), content.urgency().name(), content.urgency().label(),
				VietnameseDates.local(content.validFrom()), VietnameseDates.local(content.validTo()),
				VietnameseDates.local(content.deadlineAt()), pinned, content.eventPlace(), content.excerpt(),
				VietnameseDates.local(item.publishedAt()), VietnameseDates.local(item.visibleUntil()),
				VietnameseDates.local(item.liveSince()));
	}

}
