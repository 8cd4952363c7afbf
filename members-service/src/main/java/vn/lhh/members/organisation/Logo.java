package vn.lhh.members.organisation;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Holds an organisation's logo.
 *
 * @param mediaId the id of the picture
 * @param alt alternative text
 * @param width in pixels, looked up when the picture is chosen; {@code null} if it never
 * was
 * @param height in pixels, like the width
 */
public record Logo(String mediaId, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public Logo cleaned() {
		return new Logo(ListChecks.clean(this.mediaId), Nfc.orNull(this.alt), this.width, this.height);
	}

	Logo sized(ImageSize size) {
		return new Logo(this.mediaId, this.alt, size.width(), size.height());
	}

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("logo.mediaId", this.mediaId, 60).required("logo.alt", this.alt, 200);
	}

}
