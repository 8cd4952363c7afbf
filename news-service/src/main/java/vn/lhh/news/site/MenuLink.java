package vn.lhh.news.site;

import java.util.List;

/**
 * One item of the main menu as readers get it: its address looked up, what they may not
 * see left out.
 *
 * @param title what readers click
 * @param url where it leads
 * @param openInNew whether it opens beside this site
 * @param children what stands below it, in order
 */
public record MenuLink(String title, String url, boolean openInNew, List<MenuLink> children) {
}
