package vn.lhh.news.album;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.ImageSnapshot;

/** Holds the public state of an album as its events publish it. */
record AlbumSnapshot(String id, String slug, String url, String title, @Nullable String description,
		@Nullable LocalDate eventDate, @Nullable String place, @Nullable ImageSnapshot cover,
		List<ImageSnapshot> photos, @Nullable String articleId, @Nullable Instant publishedAt,
		@Nullable Instant visibleFrom, @Nullable Instant visibleUntil) {

	static AlbumSnapshot of(Album album, AlbumContent content) {
		List<ImageSnapshot> photos = content.photos()
			.stream()
			.flatMap((photo) -> Optional.ofNullable(ImageSnapshot.of(photo)).stream())
			.toList();
		return new AlbumSnapshot(album.id(), album.slug(), album.url(), content.title(), content.description(),
				content.eventDate(), content.place(), ImageSnapshot.of(content.cover().orElse(null)), photos,
				content.articleId(), album.publishedAt(), album.visibleFrom(), album.visibleUntil());
	}

}
