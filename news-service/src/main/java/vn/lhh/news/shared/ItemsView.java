package vn.lhh.news.shared;

import java.util.List;

/**
 * A whole list, too short to need pages.
 *
 * @param <T> what is listed
 * @param items every item, in order
 */
public record ItemsView<T>(List<T> items) {
}
