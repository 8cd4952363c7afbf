package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.Picture;

/**
 * A picture as readers get it.
 *
 * @param url where it is; {@code ?w=320|640|960|1280} for a smaller one
 * @param alt what it shows, in words
 * @param width in pixels
 * @param height in pixels
 * @param caption shown below it
 * @param credit who made it
 */
public record PictureView(String url, String alt, int width, int height, @Nullable String caption,
		@Nullable String credit) {

	public static @Nullable PictureView of(@Nullable Picture picture) {
		return (picture == null) ? null : shown(picture);
	}

	public static PictureView shown(Picture picture) {
		return new PictureView(MediaView.url(picture.mediaId()), picture.alt(), picture.width(), picture.height(),
				picture.caption(), picture.credit());
	}

}
