package vn.lhh.search.curation.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.curation.AbbreviationDetails;

/**
 * Body that editors send about an abbreviation.
 */
record AbbreviationRequest(@Nullable String abbreviation, @Nullable String expansion) {

	AbbreviationDetails details() {
		return new AbbreviationDetails(Objects.requireNonNullElse(this.abbreviation, ""),
				Objects.requireNonNullElse(this.expansion, ""));
	}

}
