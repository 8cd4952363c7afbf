package vn.lhh.search.results;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.feed.FacetNames;
import vn.lhh.search.index.ItemType;

/**
 * Search as a reader asks for it, facet values written as in addresses.
 *
 * @param text what was typed
 * @param types codes of types, any of which will do; none for all
 * @param range days
 * @param categories slugs of categories and fields
 * @param issuers slugs of issuing bodies
 * @param sort order of the hits
 * @param page the page wanted
 */
public record SearchCriteria(String text, Set<ItemType> types, DayRange range, Set<String> categories,
		Set<String> issuers, SearchRequest.Sort sort, SearchRequest.Page page) {

	/**
	 * Range of days.
	 *
	 * @param from first day, null for any
	 * @param to last day, null for any
	 * @param year null for any
	 */
	public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer year) {

		private static final DayRange ANY = new DayRange(null, null, null);

		Set<Integer> years() {
			return (this.year == null) ? Set.of() : Set.of(this.year);
		}

	}

	SearchRequest.Filter filter(FacetNames names) {
		return new SearchRequest.Filter(this.types, this.range.from(), this.range.to(), codes(this.categories, names),
				codes(this.issuers, names), this.range.years());
	}

	/** Whether it asks by text alone, on the first page. */
	boolean isPlain() {
		return this.types.isEmpty() && this.range.equals(DayRange.ANY) && this.categories.isEmpty()
				&& this.issuers.isEmpty() && this.page.number() == 1;
	}

	private static Set<String> codes(Set<String> slugs, FacetNames names) {
		return slugs.stream()
			.flatMap((slug) -> names.codes(slug).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
