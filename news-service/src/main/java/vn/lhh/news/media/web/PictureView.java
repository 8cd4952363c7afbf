package vn.lhh.news.media.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.news.media.Picture;

/**
 * A picture as readers get it.
 *
 * @param url where it is; {@code ?w=} one of its widths for a smaller one, and
 * {@code &f=webp} for that one as WebP
 * @param alt what it shows, in words
 * @param width in pixels
 * @param height in pixels
 * @param widths the widths it is offered in, smallest first
 * @param caption shown below it
 * @param credit who made it
 */
public record PictureView(String url, String alt, int width, int height, List<Integer> widths, @Nullable String caption,
		@Nullable String credit) {

	public static @Nullable PictureView of(@Nullable Picture picture) {
		return (picture == null) ? null : shown(picture);
	}

	public static PictureView shown(Picture picture) {
		return new PictureView(MediaView.url(picture.mediaId()), picture.alt(), picture.width(), picture.height(),
				RenditionWidths.of(picture.width()), picture.caption(), picture.credit());
	}

}
