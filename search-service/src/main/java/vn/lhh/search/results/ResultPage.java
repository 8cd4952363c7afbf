package vn.lhh.search.results;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.Hit;

/**
 * Page of results.
 *
 * @param hits best first
 * @param total number of all hits
 * @param facets counts of hits
 * @param didYouMean another spelling, null if there is none to offer
 * @param snapshot for the requests of further pages
 * @param complete false while the index is built from nothing
 */
public record ResultPage(List<Hit> hits, long total, FacetCounts facets, @Nullable String didYouMean, String snapshot,
		boolean complete) {

	static ResultPage empty(boolean complete) {
		return new ResultPage(List.of(), 0, FacetCounts.NONE, null, "", complete);
	}

}
