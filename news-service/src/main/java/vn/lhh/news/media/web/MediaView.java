package vn.lhh.news.media.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.MediaItem;

/**
 * Holds a picture or file for editors.
 *
 * @param version the optimistic lock, also in the ETag
 * @param url the path of its bytes
 * @param filename its original name
 * @param mime its detected media type
 * @param size in bytes, as stored
 * @param width in pixels, 0 if it is not a picture
 * @param height in pixels, 0 if it is not a picture
 * @param alt the alternative text
 * @param caption the text below it
 * @param credit its author
 * @param takenOn the day it was taken
 * @param place the place where it was taken
 * @param uploadedAt the time of the upload
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
