package vn.lhh.web.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;

/**
 * Pagination links of a list, as plain addresses that keep every filter.
 */
public record Pagination(int page, int totalPages, String base, String parameter, String first, boolean aside) {

	private static final String PARAMETER = "trang";

	private static final int AROUND = 2;

	Pagination(int page, int totalPages, String base) {
		this(page, totalPages, base, PARAMETER, base, false);
	}

	/**
	 * Creates the links of a list.
	 * @param base its address without the page number
	 * @throws GatewayException for a page beyond the last
	 */
	public static Pagination of(ItemPage<?> itemPage, String base) {
		if (itemPage.page() > 1 && itemPage.page() > itemPage.totalPages()) {
			throw GatewayException.notFound();
		}
		return new Pagination(itemPage.page(), itemPage.totalPages(), base);
	}

	/**
	 * Creates the links of a list whose pages have a parameter of another name.
	 * @param base its address without the page number
	 */
	public static Pagination of(int page, int totalPages, String base, String parameter) {
		return new Pagination(page, totalPages, base, parameter, base, false);
	}

	/**
	 * The links of a secondary list, whose pages search engines shall not follow.
	 * @param start address of the first page
	 */
	public Pagination from(String start) {
		return new Pagination(this.page, this.totalPages, this.base, this.parameter, start, true);
	}

	/** The {@code rel} value of a link with this direction. */
	public @Nullable String rel(@Nullable String direction) {
		if (!this.aside) {
			return direction;
		}
		return (direction != null) ? direction + " nofollow" : "nofollow";
	}

	public boolean isNeeded() {
		return this.totalPages > 1;
	}

	public @Nullable String previous() {
		return (this.page > 1) ? link(this.page - 1) : null;
	}

	public @Nullable String next() {
		return (this.page < this.totalPages) ? link(this.page + 1) : null;
	}

	/**
	 * Page numbers that get a link: the first, the last, and those around the current
	 * one.
	 */
	public List<Integer> numbers() {
		return IntStream.rangeClosed(1, this.totalPages)
			.filter((number) -> number == 1 || number == this.totalPages || Math.abs(number - this.page) <= AROUND)
			.boxed()
			.toList();
	}

	/** Whether numbers are left out just before this one. */
	public boolean gapBefore(int number) {
		return number > 1 && !numbers().contains(number - 1);
	}

	public String link(int number) {
		if (number == 1) {
			return this.first;
		}
		return this.base + (this.base.contains("?") ? "&" : "?") + this.parameter + "=" + number;
	}

}
