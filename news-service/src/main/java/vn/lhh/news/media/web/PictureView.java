package vn.lhh.news.media.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.news.media.ImageReference;

/**
 * Holds a picture for readers.
 *
 * @param url its path; {@code ?w=} with one of its widths selects a smaller one, and
 * {@code &f=webp} selects that one as WebP
 * @param alt the alternative text
 * @param width in pixels
 * @param height in pixels
 * @param widths the widths it is offered in, smallest first
 * @param caption the text below it
 * @param credit its author
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
