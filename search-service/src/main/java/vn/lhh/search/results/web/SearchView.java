package vn.lhh.search.results.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.results.FacetCounts;
import vn.lhh.search.results.ResultPage;

/**
 * Page of results in responses.
 */
record SearchView(List<HitView> items, int page, int size, long totalItems, long totalPages, FacetCounts facets,
		@Nullable String didYouMean, String snapshot, boolean complete) {

	static SearchView of(ResultPage found, SearchParameters parameters) {
		return new SearchView(found.hits().stream().map(HitView::of).toList(), parameters.page(), parameters.size(),
				found.total(), SearchRequest.Page.count(found.total(), parameters.size()), found.facets(),
				found.didYouMean(), found.snapshot(), found.complete());
	}

}
