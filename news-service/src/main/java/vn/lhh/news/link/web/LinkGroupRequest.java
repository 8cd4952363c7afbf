package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.link.LinkGroupFacts;
import vn.lhh.news.shared.Given;

/**
 * What an editor sends to write a group of links.
 */
public record LinkGroupRequest(@Nullable String title, @Nullable String slug, @Nullable Integer order) {

	public LinkGroupFacts facts() {
		return new LinkGroupFacts(Given.text(this.title), Nfc.orNull(this.slug), Given.number(this.order, 0));
	}

}
