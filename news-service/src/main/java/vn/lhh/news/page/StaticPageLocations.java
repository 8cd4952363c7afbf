package vn.lhh.news.page;

import java.util.Collection;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaLocations;
import vn.lhh.news.media.MediaReader;

import org.springframework.stereotype.Component;

/** Lists the locations (pages, API responses, site maps) that show a static page. */
@Component
class StaticPageLocations extends MediaLocations<StaticPage, PageContent> {

	StaticPageLocations(MediaReader media) {
		super(StaticPage.class, media);
	}

	@Override
	public String addressOf(StaticPage staticPage) {
		return staticPage.url();
	}

	@Override
	protected Collection<String> filesOf(PageContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(StaticPage staticPage, PageContent content, LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home", "/api/site/menu")
			.among(LocationKind.LIST, "/api/news/pages", "/api/news/site")
			.among(LocationKind.SITEMAP, "/so-do-trang", "/sitemap/trang-1.xml")
			.own(staticPage.url(), "/api/news/pages/" + staticPage.slug());
	}

}
