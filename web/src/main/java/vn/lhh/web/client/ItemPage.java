package vn.lhh.web.client;

import java.util.List;

/**
 * One page of a list, or the whole list if the service does not page it.
 *
 * @param <T> type of the items
 */
public record ItemPage<T>(List<T> items, int page, int size, long totalItems, int totalPages) {

	public boolean isPaged() {
		return this.totalPages > 1;
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

}
