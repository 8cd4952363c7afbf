package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.shared.InputCleaner;

/**
 * A picture as editors choose it.
 *
 * @param mediaId the picture
 * @param alt what it shows, in words; its own where left out
 * @param caption shown below it
 * @param credit who made it
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
