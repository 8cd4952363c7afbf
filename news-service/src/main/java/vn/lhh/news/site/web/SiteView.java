package vn.lhh.news.site.web;

import java.util.List;

import vn.lhh.news.site.HomeBlockSettings;
import vn.lhh.news.site.MenuLink;
import vn.lhh.news.site.SiteIdentity;

/**
 * Holds the site settings that every page needs.
 *
 * @param site the site's identity
 * @param menu the main menu
 * @param homeBlocks the blocks of the home page, in order
 */
record SiteView(SiteIdentity site, List<MenuLink> menu, List<HomeBlockSettings> homeBlocks) {
}
