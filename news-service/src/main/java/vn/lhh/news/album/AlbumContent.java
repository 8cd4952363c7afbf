package vn.lhh.news.album;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.news.media.MediaContent;
import vn.lhh.news.media.ImageReference;

/**
 * Holds the content an editor writes for an album.
 *
 * @param titleFold derived: the title without diacritics
 * @param coverMediaId the cover photo, {@code null} for the first photo
 * @param eventDate the day of the event
 * @param place the place of the event
 * @param photos its photos, in order
 * @param articleId the article about it
 * @param mediaIds derived: every photo
 */
public record AlbumContent(String title, String titleFold, @Nullable String description, @Nullable String coverMediaId,
		@Nullable LocalDate eventDate, @Nullable String place, List<ImageReference> photos, @Nullable String articleId,
		List<String> mediaIds) implements MediaContent {

	private static final int MOST_PHOTOS = 200;

	@Override
	public Set<String> derivedFields() {
		return Set.of("titleFold", "mediaIds");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("title", this.title, 250)
			.atMost("description", this.description, 2000)
			.atMost("place", this.place, 250)
			.present("photos", this.photos)
			.atMost("photos", this.photos, MOST_PHOTOS)
			.check(this.coverMediaId == null || this.mediaIds.contains(this.coverMediaId), "coverMediaId",
					"not-in-album");
	}

	public Optional<ImageReference> cover() {
		return this.photos.stream()
			.filter((photo) -> photo.mediaId().equals(this.coverMediaId))
			.findFirst()
			.or(() -> this.photos.stream().findFirst());
	}

	AlbumContent with(List<ImageReference> complete) {
		return new AlbumContent(this.title, this.titleFold, this.description, this.coverMediaId, this.eventDate,
				this.place, complete, this.articleId, this.mediaIds);
	}

}
