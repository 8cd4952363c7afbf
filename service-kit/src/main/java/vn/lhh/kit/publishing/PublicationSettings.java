package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says about publishing, beside the content.
 *
 * @param slug the address wanted, {@code null} to make it from the title
 * @param publishAt when to go live; in the future it is scheduled, in the past it is
 * back-dated; {@code null} for at once
 * @param unpublishAt when to end; {@code null} for never
 * @param visibility who may see it, {@code null} for everybody
 * @param note what changed, for the history
 */
public record PublicationSettings(@Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
		@Nullable Visibility visibility, @Nullable String note) {

	/**
	 * Nothing said.
	 */
	public static final PublicationSettings PLAIN = new PublicationSettings(null, null, null, null, null);

	/**
	 * The same for another change.
	 * @param change what changed
	 * @return the envelope
	 */
	public PublicationSettings noting(String change) {
		return new PublicationSettings(this.slug, this.publishAt, this.unpublishAt, this.visibility, change);
	}

}
