package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * A picture as something shows it: which one, what it says to who can't see it, how large
 * it is.
 *
 * @param mediaId the picture
 * @param alt what it shows, in words
 * @param width in pixels, 0 before it was looked up
 * @param height in pixels, 0 before it was looked up
 * @param caption shown below it
 * @param credit who made it
 */
public record ImageReference(String mediaId, String alt, int width, int height, @Nullable String caption,
		@Nullable String credit) {
}
