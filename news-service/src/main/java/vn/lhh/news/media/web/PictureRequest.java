package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds a chosen picture in an editor's request.
 *
 * @param alt the alternative text; the library's own if left out
 * @param caption the text below it; the library's own if left out
 * @param credit its author; the library's own if left out
 */
public record PictureRequest(@Nullable String mediaId, @Nullable String alt, @Nullable String caption,
		@Nullable String credit) {

	public static @Nullable ImageReference picture(@Nullable PictureRequest request) {
		return (request == null) ? null : request.chosen();
	}

	public ImageReference chosen() {
		return new ImageReference(InputCleaner.text(this.mediaId), InputCleaner.text(this.alt), 0, 0,
				Nfc.orNull(this.caption), Nfc.orNull(this.credit));
	}

}
