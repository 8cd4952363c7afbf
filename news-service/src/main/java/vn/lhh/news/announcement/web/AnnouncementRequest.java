package vn.lhh.news.announcement.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.kit.text.HtmlSanitizer;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.announcement.AnnouncementContent;
import vn.lhh.news.announcement.AnnouncementKind;
import vn.lhh.news.announcement.ContactPoint;
import vn.lhh.news.announcement.Urgency;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.web.FileRequest;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds the request body for writing an announcement: content fields and publication
 * settings.
 */
public record AnnouncementRequest(@Nullable String title, @Nullable String bodyHtml, @Nullable AnnouncementKind kind,
		@Nullable Urgency urgency, @Nullable Instant validFrom, @Nullable Instant validTo,
		@Nullable Instant pinnedUntil, @Nullable Instant deadlineAt, @Nullable String eventPlace,
		@Nullable ContactRequest contact, @Nullable String documentId,
		@Nullable List<@Nullable FileRequest> attachments, @Nullable List<@Nullable String> audienceOrgIds,
		@Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
		@Nullable Visibility visibility,
		@Multiline @Nullable String note) implements ContentRequest<AnnouncementContent> {

	private static final int EXCERPT = 300;

	@Override
	public AnnouncementContent content() {
		String cleanTitle = InputCleaner.text(this.title);
		String body = GivenHtml.clean("bodyHtml", this.bodyHtml);
		List<AttachedFile> files = InputCleaner.list(this.attachments, FileRequest::chosen);
		return new AnnouncementContent(cleanTitle, DiacriticFolding.fold(cleanTitle), body,
				(this.kind == null) ? AnnouncementKind.NOTICE : this.kind,
				(this.urgency == null) ? Urgency.NORMAL : this.urgency, this.validFrom, this.validTo, this.pinnedUntil,
				this.deadlineAt, Nfc.orNull(this.eventPlace), (this.contact == null) ? null : this.contact.contact(),
				Nfc.orNull(this.documentId), files, InputCleaner.texts(this.audienceOrgIds),
				MediaIds.united(List.of(MediaIds.of(files), MediaIds.in(body))), excerpt(body));
	}

	private static @Nullable String excerpt(String body) {
		String words = HtmlSanitizer.text(body);
		return words.isBlank() ? null : Excerpt.of(words, EXCERPT);
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

	/** Holds a contact in the request. */
	public record ContactRequest(@Nullable String name, @Nullable String phone, @Nullable String email) {

		ContactPoint contact() {
			return new ContactPoint(Nfc.orNull(this.name), Nfc.orNull(this.phone), Nfc.orNull(this.email));
		}

	}

}
