package vn.lhh.web.client;

import java.util.List;

/**
 * A page of things, or all of them where the service does not page.
 *
 * @param <T> what is listed
 */
public record ItemPage<T>(List<T> items, int page, int size, long totalItems, int totalPages) {

	public boolean isPaged() {
		return this.totalPages > 1;
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

}
