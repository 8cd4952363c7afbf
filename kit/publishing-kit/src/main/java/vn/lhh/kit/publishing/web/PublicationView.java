package vn.lhh.kit.publishing.web;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.HistoryEntry;
import vn.lhh.kit.publishing.PendingSettings;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationStatus;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.VietnameseDates;

/**
 * Admin view of a publication. Address, visibility and times are as last written; those
 * of a live publication take effect when its draft is published.
 *
 * @param <C> the type of the content
 * @param version the optimistic lock, also in the ETag
 * @param statusLabel the status in Vietnamese, for display
 * @param draftStatus the status of the draft beside live content
 * @param slug the last part of the public address
 * @param visibility who may see it
 * @param publishAt the scheduled start
 * @param unpublishAt the scheduled end
 * @param publishedAt since when it has been live
 * @param updatedAt when it last changed
 * @param revisionNo the newest revision's number
 * @param liveRevision the live revision's number
 * @param live the content readers see
 */
public record PublicationView<C extends PublicationContent>(String id, long version, PublicationStatus status,
		String statusLabel, @Nullable PublicationStatus draftStatus, String slug, Visibility visibility,
		@Nullable OffsetDateTime publishAt, @Nullable OffsetDateTime unpublishAt, @Nullable OffsetDateTime publishedAt,
		@Nullable OffsetDateTime updatedAt, int revisionNo, int liveRevision, @Nullable C draft, @Nullable C live,
		List<HistoryEntry> history) {

	/**
	 * Creates the view of a publication.
	 * @param <C> the type of the content
	 */
	public static <C extends PublicationContent> PublicationView<C> of(Publication<C> item) {
		PendingSettings said = item.pendingSettings();
		return new PublicationView<>(item.id(), item.version(), item.status(), item.status().label(),
				item.draftStatus(), said.slug(), said.visibility(), VietnameseDates.local(item.publishAt()),
				VietnameseDates.local(said.unpublishAt()), VietnameseDates.local(item.publishedAt()),
				VietnameseDates.local(item.updatedAt()), item.revisionNo(), item.liveRevision(), item.draft(),
				item.live(), item.history());
	}

}
