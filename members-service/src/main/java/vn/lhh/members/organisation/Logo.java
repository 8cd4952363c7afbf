package vn.lhh.members.organisation;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.text.Nfc;

/**
 * An organisation's sign.
 *
 * @param mediaId the picture
 * @param alt what it shows, in words
 */
public record Logo(String mediaId, @Nullable String alt) {

	/**
	 * The same in clean text.
	 * @return NFC, trimmed
	 */
	public Logo cleaned() {
		return new Logo(Lists.clean(this.mediaId), Nfc.orNull(this.alt));
	}

	void check(Rules rules) {
		rules.required("logo.mediaId", this.mediaId, 60).required("logo.alt", this.alt, 200);
	}

}
