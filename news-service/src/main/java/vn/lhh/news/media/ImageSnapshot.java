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
public record ImageSnapshot(String url, String alt, int width, int height) {

	public static @Nullable ImageSnapshot of(@Nullable ImageReference imageReference) {
		return (imageReference == null) ? null : new ImageSnapshot("/api/news/media/" + imageReference.mediaId(),
				imageReference.alt(), imageReference.width(), imageReference.height());
	}

}
