package vn.lhh.web.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Records for responses of search-service.
 */
public final class SearchApi {

	/** Display names of the types of hits. */
	private static final Map<String, String> TYPES = Map.of("article", "Tin tức", "announcement", "Thông báo", "page",
			"Trang giới thiệu", "document", "Văn bản", "organisation", "Tổ chức", "person", "Nhân sự", "album",
			"Hình ảnh", "question", "Hỏi đáp");

	private SearchApi() {
	}

	/** Display name of a type, the code itself if it has none. */
	public static String typeName(String code) {
		return TYPES.getOrDefault(code, code);
	}

	/** A range of a text, in UTF-16 units. */
	public record Range(int start, int end) {
	}

	/** A piece of a text that is marked as a whole or not at all. */
	public record Piece(String text, boolean isMarked) {
	}

	/** A text with the ranges in it that match the query. */
	public record MarkedText(String text, List<Range> marks) {

		/**
		 * The text cut at the ends of its marks; a range that does not fit is left out.
		 */
		public List<Piece> pieces() {
			List<Piece> pieces = new ArrayList<>();
			int at = 0;
			for (Range mark : this.marks) {
				if (mark.start() >= at && mark.start() < mark.end() && mark.end() <= this.text.length()) {
					add(pieces, at, mark.start(), false);
					add(pieces, mark.start(), mark.end(), true);
					at = mark.end();
				}
			}
			add(pieces, at, this.text.length(), false);
			return pieces;
		}

		private void add(List<Piece> pieces, int start, int end, boolean marked) {
			if (start < end) {
				pieces.add(new Piece(this.text.substring(start, end), marked));
			}
		}

	}

	/** An item that was found. */
	public record Hit(String type, String id, String url, MarkedText title, @Nullable MarkedText snippet,
			@Nullable LocalDate date, @Nullable String numberSymbol) {

		/** Its number, unless the title tells it. */
		public @Nullable String untoldNumber() {
			return (this.numberSymbol != null && !this.title.text().contains(this.numberSymbol)) ? this.numberSymbol
					: null;
		}

	}

	/** A value to narrow the results by, with the number of hits it leaves. */
	public record FacetValue(String code, String name, long count) {
	}

	/** Values to narrow the results by, each facet counted without its own filter. */
	public record Facets(List<FacetValue> type, List<FacetValue> category, List<FacetValue> issuer,
			List<FacetValue> year) {
	}

	/** One page of the results. */
	public record Results(List<Hit> items, int page, int size, long totalItems, int totalPages, Facets facets,
			@Nullable String didYouMean, @Nullable String snapshot, boolean complete) {

		/** Whether there are results, but none on this page. */
		public boolean isBeyondEnd() {
			return this.items.isEmpty() && this.totalItems > 0;
		}

	}

}
