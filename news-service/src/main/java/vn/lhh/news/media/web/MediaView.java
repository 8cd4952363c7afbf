package vn.lhh.news.media.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.MediaItem;

/**
 * A picture or file as editors see it.
 *
 * @param id the file
 * @param version the optimistic lock, also in the ETag
 * @param url where its bytes are
 * @param filename its original name
 * @param mime its sniffed type
 * @param size in bytes, as kept
 * @param width in pixels, 0 for what is no picture
 * @param height in pixels, 0 for what is no picture
 * @param title its title
 * @param alt what it shows, in words
 * @param caption shown below it
 * @param credit who made it
 * @param takenOn when it was taken
 * @param place where it was taken
 * @param uploadedAt when it came
 */
record MediaView(String id, long version, String url, String filename, String mime, long size, int width, int height,
		@Nullable String title, @Nullable String alt, @Nullable String caption, @Nullable String credit,
		@Nullable LocalDate takenOn, @Nullable String place, @Nullable OffsetDateTime uploadedAt) {

	static MediaView of(MediaItem mediaItem) {
		var said = mediaItem.caption();
		return new MediaView(mediaItem.id(), mediaItem.version(), url(mediaItem.id()), mediaItem.filename(),
				mediaItem.mime(), mediaItem.size(), mediaItem.width(), mediaItem.height(), said.title(), said.alt(),
				said.caption(), said.credit(), said.takenOn(), said.place(),
				VietnameseDates.local(mediaItem.uploadedAt()));
	}

	static String url(String id) {
		return "/api/news/media/" + id;
	}

}
