package vn.lhh.news.site.web;

import java.util.List;

import vn.lhh.news.site.HomeBlockSettings;
import vn.lhh.news.site.MenuLink;
import vn.lhh.news.site.SiteIdentity;

/**
 * What every page of the site needs to know of it.
 *
 * @param site who it belongs to
 * @param menu the main menu
 * @param homeBlocks the blocks of the home page, in order
 */
record SiteView(SiteIdentity site, List<MenuLink> menu, List<HomeBlockSettings> homeBlocks) {
}
