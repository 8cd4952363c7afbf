package vn.lhh.news.announcement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Holds the public state of an announcement as its events publish it. */
record AnnouncementSnapshot(String id, String slug, String url, String title, String bodyHtml, AnnouncementKind kind,
		Urgency urgency, @Nullable Instant validFrom, @Nullable Instant validTo, @Nullable Instant pinnedUntil,
		@Nullable Instant deadlineAt, @Nullable String eventPlace, @Nullable String documentId,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom, @Nullable Instant visibleUntil) {

	static AnnouncementSnapshot of(Announcement item, AnnouncementContent content) {
		return new AnnouncementSnapshot(item.id(), item.slug(), item.url(), content.title(), content.bodyHtml(),
				content.kind(), content.urgency(), content.validFrom(), content.validTo(), content.pinnedUntil(),
				content.deadlineAt(), content.eventPlace(), content.documentId(), item.publishedAt(),
				item.visibleFrom(), item.visibleUntil());
	}

}
