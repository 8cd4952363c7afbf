package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.Picture;
import vn.lhh.news.shared.Given;

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

	public static @Nullable Picture picture(@Nullable PictureRequest request) {
		return (request == null) ? null : request.chosen();
	}

	public Picture chosen() {
		return new Picture(Given.text(this.mediaId), Given.text(this.alt), 0, 0, Nfc.orNull(this.caption),
				Nfc.orNull(this.credit));
	}

}
