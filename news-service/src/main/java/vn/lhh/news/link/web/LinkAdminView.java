package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.link.Link;
import vn.lhh.news.link.LinkFacts;
import vn.lhh.news.media.Picture;

/**
 * A link as editors see it.
 */
record LinkAdminView(String id, long version, String groupId, String title, String url, @Nullable String description,
		@Nullable Picture logo, int order, boolean openInNew, boolean relNofollow, boolean active) {

	static LinkAdminView of(Link link) {
		LinkFacts facts = link.facts();
		return new LinkAdminView(link.id(), link.version(), facts.groupId(), facts.title(), facts.url(),
				facts.description(), facts.logo(), facts.order(), facts.openInNew(), facts.relNofollow(),
				facts.active());
	}

}
