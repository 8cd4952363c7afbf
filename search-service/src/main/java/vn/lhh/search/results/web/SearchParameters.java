package vn.lhh.search.results.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.results.SearchCriteria;

/**
 * Query parameters of a search, verified.
 */
record SearchParameters(String q, List<String> type, @Nullable LocalDate from, @Nullable LocalDate to,
		List<String> category, List<String> issuer, @Nullable Integer year, String sort, int page, int size,
		@Nullable String snapshot) {

	SearchCriteria criteria() {
		Set<ItemType> types = this.type.stream()
			.flatMap((code) -> ItemType.of(code).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		SearchRequest.Sort order = "date".equals(this.sort) ? SearchRequest.Sort.DATE : SearchRequest.Sort.FIT;
		return new SearchCriteria(this.q, types, new SearchCriteria.DayRange(this.from, this.to, this.year),
				new LinkedHashSet<>(this.category), new LinkedHashSet<>(this.issuer), order,
				new SearchRequest.Page(this.page, this.size, this.snapshot));
	}

}
