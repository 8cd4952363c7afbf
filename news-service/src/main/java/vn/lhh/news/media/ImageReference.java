package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * Refers to a picture that an item shows, with its alternative text and size.
 *
 * @param alt the alternative text
 * @param width in pixels, 0 before the lookup
 * @param height in pixels, 0 before the lookup
 * @param caption the text below it
 * @param credit its author
 */
public record ImageReference(String mediaId, String alt, int width, int height, @Nullable String caption,
		@Nullable String credit) {
}
