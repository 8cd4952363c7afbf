package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.link.Link;
import vn.lhh.news.link.LinkDetails;
import vn.lhh.news.media.ImageReference;

/** Holds a link for editors. */
record LinkAdminView(String id, long version, String groupId, String title, String url, @Nullable String description,
		@Nullable ImageReference logo, int order, boolean openInNew, boolean relNofollow, boolean active) {

	static LinkAdminView of(Link link) {
		LinkDetails facts = link.facts();
		return new LinkAdminView(link.id(), link.version(), facts.groupId(), facts.title(), facts.url(),
				facts.description(), facts.logo(), facts.order(), facts.openInNew(), facts.relNofollow(),
				facts.active());
	}

}
