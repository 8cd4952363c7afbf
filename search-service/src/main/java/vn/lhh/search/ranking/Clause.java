package vn.lhh.search.ranking;

import java.util.List;

/**
 * Clause of a query, so that engines share one ranking: each translates it into its own
 * query language. A clause matches items and gives each of them a score, by BM25 at the
 * terms.
 */
public sealed interface Clause {

	/** Clause for items with a term in a field. */
	record Term(String field, String text) implements Clause {
	}

	/** Clause for items with terms side by side in a field. */
	record Phrase(String field, List<String> terms) implements Clause {
	}

	/**
	 * Clause for items that some of its parts match, which all count.
	 *
	 * @param parts the parts
	 * @param minimum number of the parts that must match
	 */
	record Some(List<Clause> parts, int minimum) implements Clause {

		static Some any(List<Clause> parts) {
			return new Some(parts, 1);
		}

		static Some all(List<Clause> parts) {
			return new Some(parts, parts.size());
		}

	}

	/** Clause for items that a part matches, of which the best counts. */
	record Best(List<Clause> parts) implements Clause {
	}

	/** Clause whose score is multiplied. */
	record Weighted(Clause clause, float weight) implements Clause {
	}

	/** Clause with the same score for each of its items. */
	record Constant(Clause clause, float score) implements Clause {
	}

}
