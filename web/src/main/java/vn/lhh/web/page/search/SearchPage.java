package vn.lhh.web.page.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

import vn.lhh.web.client.SearchApi;

/**
 * What the template of the search shows.
 *
 * @param results the results, null if nothing was asked or no answer came
 * @param mistakes wrong values, by the display names of their fields
 * @param isAway whether search-service did not answer
 */
public record SearchPage(PageMeta meta, SearchFilter filter, SearchApi.@Nullable Results results, List<String> mistakes,
		boolean isAway) implements Page {

	/** Tabs of the types of content, empty if nothing was found in any of them. */
	public List<FacetLink> tabs() {
		return (this.results == null || this.results.facets().type().isEmpty()) ? List.of()
				: FacetGroup.tabs(this.results.facets().type(), this.filter);
	}

	/**
	 * Facets other than the type of content, without those that have nothing to choose.
	 */
	public List<FacetGroup> groups() {
		if (this.results == null) {
			return List.of();
		}
		SearchApi.Facets facets = this.results.facets();
		return Stream
			.of(FacetGroup.of("category", "Chuyên mục", facets.category(), this.filter),
					FacetGroup.of("issuer", "Cơ quan ban hành", facets.issuer(), this.filter),
					FacetGroup.of("year", "Năm", facets.year(), this.filter))
			.filter((group) -> !group.links().isEmpty())
			.toList();
	}

	/** The filters in use besides the tab, each with the address without it. */
	public List<FacetLink> chosen() {
		Stream<FacetLink> values = groups().stream()
			.flatMap((group) -> group.links().stream())
			.filter(FacetLink::isChosen);
		return Stream.concat(values, Stream.ofNullable(dates())).toList();
	}

	private @Nullable FacetLink dates() {
		String range = Stream.of(bound("từ", this.filter.from()), bound("đến", this.filter.to()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return range.isEmpty() ? null
				: new FacetLink("Ngày " + range, 0, this.filter.without(List.of("from", "to")), true);
	}

	private static @Nullable String bound(String word, @Nullable String date) {
		if (!SearchFilter.isGiven(date)) {
			return null;
		}
		try {
			return word + " " + DisplayFormats.date(LocalDate.parse(date));
		}
		catch (DateTimeException ex) {
			return word + " " + date;
		}
	}

	/** Links to the other pages of the results, null if there are none. */
	public @Nullable Pagination pager() {
		if (this.results == null || this.results.isBeyondEnd()) {
			return null;
		}
		return Pagination.of(this.results.page(), this.results.totalPages(),
				this.filter.addressIn(this.results.snapshot()), SearchFilter.PAGE);
	}

}
