package vn.lhh.news.album.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.news.album.Album;
import vn.lhh.news.media.web.PictureView;

/** Holds an album's page. */
record AlbumView(String id, String slug, String url, String title, @Nullable String description,
		@Nullable LocalDate eventDate, @Nullable String place, @Nullable PictureView cover, int photoCount,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime visibleUntil, @Nullable OffsetDateTime updatedAt,
		Visibility visibility, List<PictureView> photos, @Nullable String articleUrl) {

	static AlbumView of(Album album, @Nullable String articleUrl) {
		AlbumSummary summary = AlbumSummary.of(album);
		return new AlbumView(summary.id(), summary.slug(), summary.url(), summary.title(), summary.description(),
				summary.eventDate(), summary.place(), summary.cover(), summary.photoCount(), summary.publishedAt(),
				summary.visibleUntil(), summary.updatedAt(), album.visibility(),
				album.shown().photos().stream().map(PictureView::shown).toList(), articleUrl);
	}

}
