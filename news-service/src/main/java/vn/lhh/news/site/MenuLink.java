package vn.lhh.news.site;

import java.util.List;

/**
 * Holds one item of the main menu for readers, with its URL resolved and hidden sub-items
 * left out.
 *
 * @param title the link text
 * @param openInNew whether it opens in a new window
 * @param children its sub-items, in order
 */
public record MenuLink(String title, String url, boolean openInNew, List<MenuLink> children) {
}
