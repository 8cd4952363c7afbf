package vn.lhh.search.ranking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Syllable;

/**
 * Reading of a query that finds something, if any does.
 *
 * @param plan what to search for
 * @param sought what to mark
 * @param didYouMean the repaired query, null if it is read as typed
 */
public record QueryReading(QueryPlan plan, List<List<Syllable>> sought, @Nullable String didYouMean) {
}
