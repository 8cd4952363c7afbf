package vn.lhh.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of things, in the one shape every list of the site has.
 *
 * @param <T> what is listed
 * @param items this page's items
 * @param page from 1
 * @param size how many a page
 * @param totalItems over all pages
 * @param totalPages how many pages there are
 */
public record PageResult<T>(List<T> items, int page, int size, long totalItems, long totalPages) {

	/**
	 * A page from its items and the count of all.
	 * @param <T> what is listed
	 * @param items this page's items
	 * @param paging which page it is
	 * @param totalItems over all pages
	 * @return the page
	 */
	public static <T> PageResult<T> of(List<T> items, Paging paging, long totalItems) {
		long pages = Math.ceilDiv(totalItems, (long) paging.size());
		return new PageResult<>(List.copyOf(items), paging.page(), paging.size(), totalItems, pages);
	}

	/**
	 * Cuts a page out of a list held in memory.
	 * @param <T> what is listed
	 * @param all every item, in order
	 * @param paging which page is wanted
	 * @return the page, empty past the end
	 */
	public static <T> PageResult<T> cut(List<T> all, Paging paging) {
		int from = (int) Math.min(paging.offset(), all.size());
		int to = Math.min(from + paging.size(), all.size());
		return of(all.subList(from, to), paging, all.size());
	}

	/**
	 * The same page of other things.
	 * @param <R> what is listed then
	 * @param change from one item to its other form
	 * @return the page
	 */
	public <R> PageResult<R> map(Function<? super T, ? extends R> change) {
		List<R> changed = this.items.stream().<R>map(change).toList();
		return new PageResult<>(changed, this.page, this.size, this.totalItems, this.totalPages);
	}

}
