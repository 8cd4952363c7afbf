package vn.lhh.search.engine;

import vn.lhh.search.index.ItemKey;

/**
 * Suggestion while a reader types.
 *
 * @param key the item it leads to
 * @param url its path on the site
 * @param title its title, what was typed marked
 */
public record Suggestion(ItemKey key, String url, MarkedText title) {
}
