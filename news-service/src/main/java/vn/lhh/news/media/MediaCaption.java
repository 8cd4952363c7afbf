package vn.lhh.news.media;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the caption data of a picture or file.
 *
 * @param alt the alternative text; required for pictures
 * @param caption the text below it
 * @param credit its author
 * @param takenOn the day it was taken
 * @param place the place where it was taken
 */
public record MediaCaption(@Nullable String title, @Nullable String alt, @Nullable String caption,
		@Nullable String credit, @Nullable LocalDate takenOn, @Nullable String place) {

	/** No caption data. */
	public static final MediaCaption NONE = new MediaCaption(null, null, null, null, null, null);

	void check(FieldChecks fieldChecks, boolean picture) {
		if (picture) {
			fieldChecks.required("alt", this.alt, 300);
		}
		else {
			fieldChecks.atMost("alt", this.alt, 300);
		}
		fieldChecks.atMost("title", this.title, 250)
			.atMost("caption", this.caption, 500)
			.atMost("credit", this.credit, 200)
			.atMost("place", this.place, 200);
	}

}
