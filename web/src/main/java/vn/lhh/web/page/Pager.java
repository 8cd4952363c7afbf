package vn.lhh.web.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.Listing;

/**
 * Links between the pages of a list, as plain addresses that keep every filter.
 */
public record Pager(int page, int totalPages, String base) {

	private static final int AROUND = 2;

	static Pager of(Listing<?> listing, String base) {
		return new Pager(listing.page(), listing.totalPages(), base);
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
			return this.base;
		}
		return this.base + (this.base.contains("?") ? "&" : "?") + "trang=" + number;
	}

}
