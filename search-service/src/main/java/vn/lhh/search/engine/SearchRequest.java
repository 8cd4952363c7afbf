package vn.lhh.search.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

/**
 * Search of a reader.
 *
 * @param text what was typed
 * @param filter which items are wanted
 * @param sort order of the hits
 * @param page the page wanted
 * @param pinned items that editors put first for this query
 */
public record SearchRequest(String text, Filter filter, Sort sort, Page page, List<ItemKey> pinned) {

	private static final int LONGEST_TEXT = 400;

	/** The text as far as it is read. */
	public String readText() {
		return (this.text.length() > LONGEST_TEXT) ? this.text.substring(0, LONGEST_TEXT) : this.text;
	}

	/** Order of hits. */
	public enum Sort {

		FIT(10), DATE(1);

		private final int enough;

		Sort(int enough) {
			this.enough = enough;
		}

		/**
		 * Items with all that was typed that are enough, so that none with a part of it
		 * are added; by date, those would come first.
		 */
		public int enough() {
			return this.enough;
		}

	}

	/**
	 * Filter; each part that is null or empty lets all pass.
	 *
	 * @param types types of items
	 * @param from first day
	 * @param to last day
	 * @param categories codes, any of which an item must have
	 * @param issuers codes, any of which an item must have
	 * @param years years of the day shown beside an item, any of which it must have
	 */
	public record Filter(Set<ItemType> types, @Nullable LocalDate from, @Nullable LocalDate to, Set<String> categories,
			Set<String> issuers, Set<Integer> years) {

		public static final Filter NONE = new Filter(Set.of(), null, null, Set.of(), Set.of(), Set.of());

	}

	/**
	 * Page of hits.
	 *
	 * @param number from 1
	 * @param size hits on a page
	 * @param snapshot from the result of an earlier page, so that writes since don't move
	 * hits from page to page; null, or a snapshot that is gone, for the present index. It
	 * fixes which items are on which page, not what they show: that is as it is now, and
	 * an item that isn't shown any more is missing on its page.
	 */
	public record Page(int number, int size, @Nullable String snapshot) {

		/** Hits up to which pages can be turned. */
		public static final int DEEPEST = 10_000;

		/** The number of pages that have hits. */
		public static long count(long total, int size) {
			return Math.ceilDiv(Math.min(total, DEEPEST), (long) size);
		}

		/** The number of hits before it. */
		public long first() {
			return (this.number - 1L) * this.size;
		}

		/** The number of hits up to its end. */
		public long last() {
			return Math.min(first() + this.size, DEEPEST);
		}

		/** Whether it can have hits. */
		public boolean isReachable() {
			return first() >= 0 && last() > first();
		}

	}

}
