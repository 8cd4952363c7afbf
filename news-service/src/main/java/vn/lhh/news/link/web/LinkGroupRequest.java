package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.link.LinkGroupDetails;
import vn.lhh.news.shared.InputCleaner;

/** Holds the request body for writing a link group. */
public record LinkGroupRequest(@Nullable String title, @Nullable String slug, @Nullable Integer order) {

	public LinkGroupDetails facts() {
		return new LinkGroupDetails(InputCleaner.text(this.title), Nfc.orNull(this.slug),
				InputCleaner.number(this.order, 0));
	}

}
