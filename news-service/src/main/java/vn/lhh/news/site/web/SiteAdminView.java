package vn.lhh.news.site.web;

import java.util.List;

import vn.lhh.news.site.HomeBlockSettings;
import vn.lhh.news.site.SiteIdentity;
import vn.lhh.news.site.SiteSettings;

/** Holds the site settings for editors and administrators. */
record SiteAdminView(long version, SiteIdentity site, List<MenuItemView> menu, List<HomeBlockSettings> homeBlocks) {

	static SiteAdminView of(SiteSettings settings) {
		return new SiteAdminView(settings.version(), settings.identity(), MenuItemView.of(settings.menu()),
				settings.homeBlocks());
	}

}
