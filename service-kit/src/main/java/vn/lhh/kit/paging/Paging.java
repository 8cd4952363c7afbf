package vn.lhh.kit.paging;

import java.util.List;
import java.util.function.LongSupplier;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;

/**
 * Which page a reader asked for; a controller takes it as a plain argument and gets it
 * checked ({@code page} from 1, {@code size} from 1 to 100).
 *
 * @param page from 1
 * @param size how many a page, 1 to 100
 */
public record Paging(int page, int size) {

	/** The most items one page may have. */
	public static final int MAX_SIZE = 100;

	/** The page size where none is asked for. */
	public static final int DEFAULT_SIZE = 10;

	/**
	 * As Spring Data wants it, without order.
	 * @return the same page, counted from 0
	 */
	public Pageable pageable() {
		return PageRequest.of(this.page - 1, this.size);
	}

	/**
	 * As Spring Data wants it.
	 * @param sort the order
	 * @return the same page, counted from 0
	 */
	public Pageable pageable(Sort sort) {
		return PageRequest.of(this.page - 1, this.size, sort);
	}

	/**
	 * How many items stand before this page.
	 * @return from 0
	 */
	public long offset() {
		return (long) (this.page - 1) * this.size;
	}

	/**
	 * This page of things; they are counted only where the page does not tell itself that
	 * it is the last one.
	 * @param <T> what is listed
	 * @param items this page's items
	 * @param count how many there are over all pages
	 * @return the page
	 */
	public <T> PageResult<T> complete(List<T> items, LongSupplier count) {
		return PageResult.of(items, this, PageableExecutionUtils.getPage(items, pageable(), count).getTotalElements());
	}

}
