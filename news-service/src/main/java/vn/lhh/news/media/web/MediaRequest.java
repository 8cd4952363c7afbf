package vn.lhh.news.media.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.MediaCaption;

/**
 * What editors say about a picture or file; the same names serve as form fields of an
 * upload.
 *
 * @param title its title
 * @param alt what it shows, in words; required of pictures
 * @param caption shown below it
 * @param credit who made it
 * @param takenOn when it was taken
 * @param place where it was taken
 */
record MediaRequest(@Nullable String title, @Nullable String alt, @Multiline @Nullable String caption,
		@Nullable String credit, @Nullable LocalDate takenOn, @Nullable String place) {

	MediaCaption said() {
		return new MediaCaption(Nfc.orNull(this.title), Nfc.orNull(this.alt), Nfc.orNull(this.caption),
				Nfc.orNull(this.credit), this.takenOn, Nfc.orNull(this.place));
	}

}
