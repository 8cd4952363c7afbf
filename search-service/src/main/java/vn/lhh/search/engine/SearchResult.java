package vn.lhh.search.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Result of a search.
 *
 * @param hits hits of the page, best first
 * @param total number of all hits
 * @param counts number of hits by facet ({@code type}, {@code category}, {@code issuer},
 * {@code year}) and code; each facet is counted without its own filter
 * @param didYouMean another spelling that finds something, null if there is none to offer
 * @param snapshot for the requests of further pages
 */
public record SearchResult(List<Hit> hits, long total, Map<String, Map<String, Long>> counts,
		@Nullable String didYouMean, String snapshot) {
}
