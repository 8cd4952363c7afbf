package vn.lhh.news.link.web;

import vn.lhh.news.link.LinkGroup;

/** Holds a link group for editors. */
record LinkGroupView(String id, long version, String slug, String title, int order, String position) {

	static LinkGroupView of(LinkGroup group) {
		return new LinkGroupView(group.id(), group.version(), group.slug(), group.title(), group.order(),
				group.position());
	}

}
