package vn.lhh.news.media.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.news.media.ImageReference;

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

	public static @Nullable PictureView of(@Nullable ImageReference imageReference) {
		return (imageReference == null) ? null : shown(imageReference);
	}

	public static PictureView shown(ImageReference imageReference) {
		return new PictureView(MediaView.url(imageReference.mediaId()), imageReference.alt(), imageReference.width(),
				imageReference.height(), RenditionWidths.of(imageReference.width()), imageReference.caption(),
				imageReference.credit());
	}

}
