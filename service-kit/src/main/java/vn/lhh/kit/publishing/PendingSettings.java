package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is said about publishing beside the content: for something live it waits with the
 * draft until an approver publishes it, as an edit leaves what is live as it is.
 *
 * @param slug the last part of the public address
 * @param known whether readers have met it under that address
 * @param unpublishAt when it is to end
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
