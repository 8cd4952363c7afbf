package vn.lhh.news.album.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.album.Album;
import vn.lhh.news.album.AlbumContent;
import vn.lhh.news.media.web.PictureView;

/** Holds an album's list entry. */
record AlbumSummary(String id, String slug, String url, String title, @Nullable String description,
		@Nullable LocalDate eventDate, @Nullable String place, @Nullable PictureView cover, int photoCount,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime visibleUntil,
		@Nullable OffsetDateTime updatedAt) {

	static AlbumSummary of(Album album) {
		AlbumContent content = album.shown();
		return new AlbumSummary(album.id(), album.slug(), album.url(), content.title(), content.description(),
				content.eventDate(), content.place(), PictureView.of(content.cover().orElse(null)),
				content.photos().size(), VietnameseDates.local(album.publishedAt()),
				VietnameseDates.local(album.visibleUntil()), VietnameseDates.local(album.liveSince()));
	}

}
