package vn.lhh.news.site.web;

import java.util.List;

import vn.lhh.news.site.HomeBlockSettings;
import vn.lhh.news.site.SiteIdentity;
import vn.lhh.news.site.SiteSettings;

/**
 * The site's settings as administrators see them.
 */
record SiteAdminView(long version, SiteIdentity site, List<MenuItemView> menu, List<HomeBlockSettings> homeBlocks) {

	static SiteAdminView of(SiteSettings settings) {
		return new SiteAdminView(settings.version(), settings.identity(), MenuItemView.of(settings.menu()),
				settings.homeBlocks());
	}

}
