package vn.lhh.search.engine.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.lhh.search.ranking.Clause;
import vn.lhh.search.ranking.QueryPlan;

/**
 * Translates clauses into the query language of OpenSearch.
 */
final class OpenSearchQueries {

	static final Map<String, Object> ALL = Map.of("match_all", Map.of());

	static final Map<String, Object> NONE = Map.of("match_none", Map.of());

	private OpenSearchQueries() {
	}

	static Map<String, Object> of(Clause clause) {
		return of(clause, 1);
	}

	static List<Map<String, Object>> listOf(List<Clause> clauses) {
		return clauses.stream().map(OpenSearchQueries::of).toList();
	}

	/** A query for the items of a plan with their scores. */
	static Map<String, Object> of(QueryPlan plan, List<Map<String, Object>> more) {
		List<Map<String, Object>> scoring = new ArrayList<>(listOf(plan.scoring()));
		scoring.addAll(more);
		return Map.of("bool",
				Map.of("must", List.of(of(plan.match())), "must_not", listOf(plan.excluded()), "should", scoring));
	}

	private static Map<String, Object> of(Clause clause, float boost) {
		return switch (clause) {
			case Clause.Term term -> Map.of("term", Map.of(term.field(), Map.of("value", term.text(), "boost", boost)));
			case Clause.Phrase phrase -> Map.of("match_phrase",
					Map.of(phrase.field(), Map.of("query", FieldTerms.join(phrase.terms()), "boost", boost)));
			case Clause.Some some -> some(some, boost);
			case Clause.Best best -> Map.of("dis_max", Map.of("queries", listOf(best.parts()), "boost", boost));
			case Clause.Weighted weighted -> of(weighted.clause(), boost * weighted.weight());
			case Clause.Constant constant ->
				Map.of("constant_score", Map.of("filter", of(constant.clause()), "boost", boost * constant.score()));
		};
	}

	private static Map<String, Object> some(Clause.Some some, float boost) {
		if (some.parts().isEmpty()) {
			return NONE;
		}
		List<Map<String, Object>> parts = listOf(some.parts());
		return Map.of("bool", (some.minimum() == parts.size()) ? Map.of("must", parts, "boost", boost)
				: Map.of("should", parts, "minimum_should_match", some.minimum(), "boost", boost));
	}

}
