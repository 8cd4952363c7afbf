package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * A picture as events name it.
 *
 * @param url where it is
 * @param alt what it shows, in words
 * @param width in pixels
 * @param height in pixels
 */
public record PictureState(String url, String alt, int width, int height) {

	public static @Nullable PictureState of(@Nullable Picture picture) {
		return (picture == null) ? null : new PictureState("/api/news/media/" + picture.mediaId(), picture.alt(),
				picture.width(), picture.height());
	}

}
