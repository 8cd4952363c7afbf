package vn.lhh.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * Page result in the one format of every list.
 *
 * @param <T> the type of the items
 * @param items this page's items
 * @param page from 1
 * @param size the page size
 * @param totalItems over all pages
 */
public record PageResult<T>(List<T> items, int page, int size, long totalItems, long totalPages) {

	/**
	 * Creates a page from its items and the total count.
	 * @param <T> the type of the items
	 * @param totalItems over all pages
	 */
	public static <T> PageResult<T> of(List<T> items, Paging paging, long totalItems) {
		long pages = Math.ceilDiv(totalItems, (long) paging.size());
		return new PageResult<>(List.copyOf(items), paging.page(), paging.size(), totalItems, pages);
	}

	/**
	 * Cuts a page out of a list in memory.
	 * @param <T> the type of the items
	 * @param all every item, in order
	 * @return empty past the end
	 */
	public static <T> PageResult<T> cut(List<T> all, Paging paging) {
		int from = (int) Math.min(paging.offset(), all.size());
		int to = Math.min(from + paging.size(), all.size());
		return of(all.subList(from, to), paging, all.size());
	}

	/**
	 * Maps each item of the page.
	 * @param <R> the type of the mapped items
	 */
	public <R> PageResult<R> map(Function<? super T, ? extends R> change) {
		List<R> changed = this.items.stream().<R>map(change).toList();
		return new PageResult<>(changed, this.page, this.size, this.totalItems, this.totalPages);
	}

}
