package vn.lhh.news.page;

import java.util.stream.Stream;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaPublicationType;
import vn.lhh.news.media.MediaReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Declares static pages as a content type. */
@Component
class StaticPageType extends MediaPublicationType<StaticPage, PageContent> {

	static final String EVENT_PREFIX = "news.page";

	StaticPageType(StaticPages staticPages, ObjectProvider<MediaReader> media) {
		super(StaticPage.class, EVENT_PREFIX, "news.pages", staticPages, media);
	}

	@Override
	protected Stream<Index> indexes() {
		return Stream.concat(super.indexes(),
				Stream.of(new Index("live.parentId", Direction.DESC).named("page_order")));
	}

	@Override
	public String addressOf(StaticPage staticPage) {
		return staticPage.url();
	}

	@Override
	protected void addPlaces(StaticPage staticPage, PageContent content, LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home", "/api/site/menu")
			.among(LocationKind.LIST, "/api/news/pages", "/api/news/site")
			.among(LocationKind.SITEMAP, "/so-do-trang", "/sitemap/trang-1.xml")
			.own(staticPage.url(), "/api/news/pages/" + staticPage.slug())
			.searched("page", staticPage.id());
	}

}
