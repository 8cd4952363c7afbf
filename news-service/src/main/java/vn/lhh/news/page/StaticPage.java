package vn.lhh.news.page;

import vn.lhh.kit.publishing.Publication;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Aggregates a static page, for long-lived content such as the union's purpose, tasks and
 * contact.
 */
@Document("pages")
public class StaticPage extends Publication<PageContent> {

	@Override
	protected String eventPrefix() {
		return StaticPageType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(PageContent content) {
		return StaticPageSnapshot.of(this, content);
	}

	public String url() {
		return "/trang/" + slug();
	}

}
