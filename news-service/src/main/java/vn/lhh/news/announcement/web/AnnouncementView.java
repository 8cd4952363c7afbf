package vn.lhh.news.announcement.web;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.announcement.Announcement;
import vn.lhh.news.announcement.AnnouncementContent;
import vn.lhh.news.announcement.ContactPoint;
import vn.lhh.news.media.web.AttachmentView;

/** Holds an announcement's page. */
record AnnouncementView(String id, String slug, String url, String title, String kind, String kindLabel, String urgency,
		String urgencyLabel, @Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo,
		@Nullable OffsetDateTime deadlineAt, boolean pinned, @Nullable String eventPlace, @Nullable String excerpt,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime visibleUntil, String bodyHtml,
		@Nullable ContactPoint contact, @Nullable String documentId, List<AttachmentView> attachments,
		List<String> audienceOrgIds, @Nullable OffsetDateTime updatedAt, Visibility visibility) {

	static AnnouncementView of(Announcement item, boolean pinned) {
		AnnouncementSummary summary = AnnouncementSummary.of(item, pinned);
		AnnouncementContent content = item.shown();
		return new AnnouncementView(summary.id(), summary.slug(), summary.url(), summary.title(), summary.kind(),
				summary.kindLabel(), summary.urgency(), summary.urgencyLabel(), summary.validFrom(), summary.validTo(),
				summary.deadlineAt(), pinned, summary.eventPlace(), summary.excerpt(), summary.publishedAt(),
				summary.visibleUntil(), content.bodyHtml(), content.contact(), content.documentId(),
				AttachmentView.of(content.attachments()), content.audienceOrgIds(),
				VietnameseDates.local(item.liveSince()), item.visibility());
	}

}
