package vn.lhh.kit.paging;

import java.util.List;
import java.util.function.LongSupplier;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;

/**
 * Page request that a controller takes as a checked argument ({@code page} from 1,
 * {@code size} from 1; a size above 100 becomes 100).
 *
 * @param page from 1
 * @param size items per page, 1 to 100
 */
public record Paging(int page, int size) {

	/** The maximum page size. */
	public static final int MAX_SIZE = 100;

	/** The page size where none is requested. */
	public static final int DEFAULT_SIZE = 10;

	/**
	 * Converts to Spring Data, unsorted.
	 * @return the same page, counted from 0
	 */
	public Pageable pageable() {
		return PageRequest.of(this.page - 1, this.size);
	}

	/**
	 * Converts to Spring Data.
	 * @return the same page, counted from 0
	 */
	public Pageable pageable(Sort sort) {
		return PageRequest.of(this.page - 1, this.size, sort);
	}

	/**
	 * Returns the number of items before this page.
	 * @return from 0
	 */
	public long offset() {
		return (long) (this.page - 1) * this.size;
	}

	/**
	 * Completes the page; counts all items only if the page itself does not show that it
	 * is the last one.
	 * @param <T> the type of the items
	 * @param items this page's items
	 * @param count counts the items of all pages
	 */
	public <T> PageResult<T> complete(List<T> items, LongSupplier count) {
		return PageResult.of(items, this, PageableExecutionUtils.getPage(items, pageable(), count).getTotalElements());
	}

}
