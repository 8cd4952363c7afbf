package vn.lhh.search.ranking;

import java.util.List;

/**
 * Plan of a search: which items are found, and what adds to their score.
 *
 * @param match items that are found; its score counts
 * @param excluded items that are not
 * @param scoring clauses that may match or not
 */
public record QueryPlan(Clause match, List<Clause> excluded, List<Clause> scoring) {
}
