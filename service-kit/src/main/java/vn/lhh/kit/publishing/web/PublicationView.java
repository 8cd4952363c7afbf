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
 * A publication as editors see it. Address, visibility and times are as last written; of
 * something live they count once its draft is published.
 *
 * @param <C> the content
 * @param id the id
 * @param version the optimistic lock, also in the ETag
 * @param status where the item stands
 * @param statusLabel the same for people
 * @param draftStatus where the draft of a live item stands
 * @param slug the last part of the public address
 * @param visibility who may see it
 * @param publishAt when it is to go live
 * @param unpublishAt when it is to end
 * @param publishedAt since when it has been live
 * @param updatedAt when anything last changed
 * @param revisionNo the newest revision
 * @param liveRevision the live revision
 * @param draft what is being edited
 * @param live what readers see
 * @param history who did what, when
 */
public record PublicationView<C extends PublicationContent>(String id, long version, PublicationStatus status,
		String statusLabel, @Nullable PublicationStatus draftStatus, String slug, Visibility visibility,
		@Nullable OffsetDateTime publishAt, @Nullable OffsetDateTime unpublishAt, @Nullable OffsetDateTime publishedAt,
		@Nullable OffsetDateTime updatedAt, int revisionNo, int liveRevision, @Nullable C draft, @Nullable C live,
		List<HistoryEntry> history) {

	/**
	 * The view of a publication.
	 * @param <C> the content
	 * @param item the publication
	 * @return its view
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
