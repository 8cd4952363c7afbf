package vn.lhh.news.shared;

import java.util.List;

/**
 * Holds a complete list that is too short to need pages.
 *
 * @param <T> the type of the items
 * @param items every item, in order
 */
public record ItemsView<T>(List<T> items) {
}
