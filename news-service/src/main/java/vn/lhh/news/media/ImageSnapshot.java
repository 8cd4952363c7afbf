package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * Holds a picture as events contain it.
 *
 * @param url its path
 * @param alt the alternative text
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSnapshot(String url, String alt, int width, int height) {

	public static @Nullable ImageSnapshot of(@Nullable ImageReference imageReference) {
		return (imageReference == null) ? null : new ImageSnapshot("/api/news/media/" + imageReference.mediaId(),
				imageReference.alt(), imageReference.width(), imageReference.height());
	}

}
