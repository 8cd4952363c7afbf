package vn.lhh.news.link.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.link.LinkDetails;
import vn.lhh.news.link.LinkReader;
import vn.lhh.news.media.web.PictureView;

/** Holds a link for readers. */
record LinkView(String id, String title, String url, @Nullable String description, @Nullable PictureView logo,
		boolean openInNew, boolean relNofollow, GroupView group, int order) {

	static LinkView of(LinkReader.Placed placed) {
		LinkDetails facts = placed.link().facts();
		return new LinkView(placed.link().id(), facts.title(), facts.url(), facts.description(),
				PictureView.of(facts.logo()), facts.openInNew(), facts.relNofollow(),
				new GroupView(placed.group().slug(), placed.group().title()), facts.order());
	}

	/** Holds a link's group. */
	record GroupView(String slug, String title) {
	}

}
