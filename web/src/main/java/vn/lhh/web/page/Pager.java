package vn.lhh.web.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;

/**
 * Links between the pages of a list, as plain addresses that keep every filter.
 */
public record Pager(int page, int totalPages, String base, String first, boolean aside) {

	private static final int AROUND = 2;

	Pager(int page, int totalPages, String base) {
		this(page, totalPages, base, base, false);
	}

	/**
	 * The pages of a list.
	 * @param listing the page that is shown
	 * @param base its address without the number
	 * @return their links
	 * @throws GatewayProblem for a page beyond the last
	 */
	static Pager of(Listing<?> listing, String base) {
		if (listing.page() > 1 && listing.page() > listing.totalPages()) {
			throw GatewayProblem.notFound();
		}
		return new Pager(listing.page(), listing.totalPages(), base);
	}

	/**
	 * The same of a list beside something else, whose pages are nothing to find.
	 * @param start the address of the first page
	 */
	Pager from(String start) {
		return new Pager(this.page, this.totalPages, this.base, start, true);
	}

	/** What a link says to search engines beside its direction. */
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

	/** The page numbers worth a link: the ends, and those around the current one. */
	public List<Integer> numbers() {
		return IntStream.rangeClosed(1, this.totalPages)
			.filter((number) -> number == 1 || number == this.totalPages || Math.abs(number - this.page) <= AROUND)
			.boxed()
			.toList();
	}

	/** Whether numbers were left out just before this one. */
	public boolean gapBefore(int number) {
		return number > 1 && !numbers().contains(number - 1);
	}

	public String link(int number) {
		if (number == 1) {
			return this.first;
		}
		return this.base + (this.base.contains("?") ? "&" : "?") + "trang=" + number;
	}

}
