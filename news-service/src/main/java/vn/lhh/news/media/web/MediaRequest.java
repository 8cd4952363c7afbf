package vn.lhh.news.media.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.media.MediaCaption;

/**
 * Holds the caption data in an editor's request; the same names serve as form fields of
 * an upload.
 *
 * @param alt the alternative text; required for pictures
 * @param caption the text below it
 * @param credit its author
 * @param takenOn the day it was taken
 * @param place the place where it was taken
 */
record MediaRequest(@Nullable String title, @Nullable String alt, @Multiline @Nullable String caption,
		@Nullable String credit, @Nullable LocalDate takenOn, @Nullable String place) {

	MediaCaption said() {
		return new MediaCaption(Nfc.orNull(this.title), Nfc.orNull(this.alt), Nfc.orNull(this.caption),
				Nfc.orNull(this.credit), this.takenOn, Nfc.orNull(this.place));
	}

}
