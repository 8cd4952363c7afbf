package vn.lhh.news.page;

import java.util.Collection;

import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.news.media.MediaReader;
import vn.lhh.news.media.MediaSurfaces;

import org.springframework.stereotype.Component;

/**
 * Where readers meet static pages.
 */
@Component
class PageSurfaces extends MediaSurfaces<Page, PageContent> {

	PageSurfaces(MediaReader media) {
		super(Page.class, media);
	}

	@Override
	public String addressOf(Page page) {
		return page.url();
	}

	@Override
	protected Collection<String> filesOf(PageContent content) {
		return content.mediaIds();
	}

	@Override
	protected void addPlaces(Page page, PageContent content, LocationListBuilder locationListBuilder) {
		locationListBuilder.among(LocationKind.HOME, "/", "/api/site/home", "/api/site/menu")
			.among(LocationKind.LIST, "/api/news/pages", "/api/news/site")
			.among(LocationKind.SITEMAP, "/so-do-trang", "/sitemap/trang-1.xml")
			.own(page.url(), "/api/news/pages/" + page.slug());
	}

}
