package vn.lhh.news.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.MediaContent;
import vn.lhh.kit.text.Telephone;
import vn.lhh.news.media.AttachedFile;

/**
 * Holds the content an editor writes for an announcement.
 *
 * @param titleFold derived: the title without diacritics
 * @param bodyHtml the text as sanitized HTML
 * @param urgency how soon readers should read it
 * @param validFrom the first moment it is valid
 * @param validTo the end, {@code null} for no end
 * @param pinnedUntil the time until which it is listed above newer ones
 * @param deadlineAt the deadline it sets
 * @param eventPlace the place of the event
 * @param contact the contact for questions
 * @param documentId the document it is about
 * @param attachments files to download
 * @param audienceOrgIds the member organisations it is meant for
 * @param mediaIds derived: every file it shows
 * @param excerpt derived: the beginning of its text
 */
public record AnnouncementContent(String title, String titleFold, String bodyHtml, AnnouncementKind kind,
		Urgency urgency, @Nullable Instant validFrom, @Nullable Instant validTo, @Nullable Instant pinnedUntil,
		@Nullable Instant deadlineAt, @Nullable String eventPlace, @Nullable ContactPoint contact,
		@Nullable String documentId, List<AttachedFile> attachments, List<String> audienceOrgIds, List<String> mediaIds,
		@Nullable String excerpt) implements MediaContent {

	private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final int LONGEST_BODY = 100_000;

	@Override
	public Set<String> derivedFields() {
		return Set.of("titleFold", "mediaIds", "excerpt");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 250)
			.atMost("bodyHtml", this.bodyHtml, LONGEST_BODY)
			.present("validFrom", this.validFrom)
			.after("validTo", this.validFrom, this.validTo)
			.after("pinnedUntil", this.validFrom, this.pinnedUntil)
			.after("deadlineAt", this.validFrom, this.deadlineAt)
			.atMost("eventPlace", this.eventPlace, 250)
			.check(this.documentId == null || UuidV7.isId(this.documentId), "documentId", "not-found")
			.atMost("audienceOrgIds", this.audienceOrgIds, 200);
		ContactPoint whom = this.contact;
		if (whom != null) {
			fieldChecks.atMost("contact.name", whom.name(), 120)
				.check(whom.phone() == null || Telephone.isValid(whom.phone()), "contact.phone", "invalid")
				.check(whom.email() == null || MAIL.matcher(whom.email()).matches(), "contact.email",
						"email-malformed");
		}
	}

	@Override
	public @Nullable Instant shownFrom() {
		return this.validFrom;
	}

	@Override
	public @Nullable Instant shownUntil() {
		return this.validTo;
	}

	boolean isPinnedAt(Instant now) {
		return this.pinnedUntil != null && this.pinnedUntil.isAfter(now);
	}

	AnnouncementContent with(List<AttachedFile> files) {
		return new AnnouncementContent(this.title, this.titleFold, this.bodyHtml, this.kind, this.urgency,
				this.validFrom, this.validTo, this.pinnedUntil, this.deadlineAt, this.eventPlace, this.contact,
				this.documentId, files, this.audienceOrgIds, this.mediaIds, this.excerpt);
	}

}
