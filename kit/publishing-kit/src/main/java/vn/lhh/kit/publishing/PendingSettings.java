package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Pending settings of a live publication: they wait with the draft until an approver
 * publishes it, because an edit leaves the live publication as it is.
 *
 * @param slug the last part of the public address
 * @param known whether readers already know the publication by this slug
 * @param unpublishAt when it ends; {@code null} for never
 * @param visibility who may see it
 */
public record PendingSettings(String slug, boolean known, @Nullable Instant unpublishAt, Visibility visibility) {

	PendingSettings named(String other, boolean met) {
		return new PendingSettings(other, met, this.unpublishAt, this.visibility);
	}

	PendingSettings by(PublicationSettings publicationSettings) {
		Visibility wanted = publicationSettings.visibility();
		return new PendingSettings(this.slug, this.known, publicationSettings.unpublishAt(),
				(wanted != null) ? wanted : this.visibility);
	}

	boolean hides(Visibility before) {
		return this.visibility == Visibility.INTERNAL && before != Visibility.INTERNAL;
	}

}
