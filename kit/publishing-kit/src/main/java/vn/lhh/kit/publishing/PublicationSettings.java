package vn.lhh.kit.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Publication settings that an editor sends beside the content.
 *
 * @param slug the wanted slug; {@code null} to make it from the title
 * @param publishAt when to go live: a future time schedules, a past time back-dates,
 * {@code null} means at once
 * @param unpublishAt when to end; {@code null} for never
 * @param visibility who may see it; {@code null} keeps the present visibility, at first
 * public
 * @param note what changed, for the history
 */
public record PublicationSettings(@Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
		@Nullable Visibility visibility, @Nullable String note) {

	/**
	 * Settings without any value.
	 */
	public static final PublicationSettings PLAIN = new PublicationSettings(null, null, null, null, null);

	/**
	 * Copies the settings with another note.
	 * @param change what changed
	 */
	public PublicationSettings noting(String change) {
		return new PublicationSettings(this.slug, this.publishAt, this.unpublishAt, this.visibility, change);
	}

}
