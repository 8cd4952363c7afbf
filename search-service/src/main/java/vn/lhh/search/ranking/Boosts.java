package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.List;

import vn.lhh.search.index.ItemKey;
import vn.lhh.search.schema.IndexFields;

/**
 * Boosts that come to the scores of a plan from outside the query.
 */
public final class Boosts {

	/** The score of an item of today. */
	public static final float RECENCY = 0.5f;

	/** The age at which half of {@link #RECENCY} is left. */
	public static final int RECENCY_PIVOT_DAYS = 730;

	/** Beyond any score, so that pinned items come first in their order. */
	private static final float PINNED = 1_000_000;

	private Boosts() {
	}

	/** A clause for each item that editors put first. */
	public static List<Clause> pinned(List<ItemKey> keys) {
		List<Clause> clauses = new ArrayList<>();
		float score = PINNED * keys.size();
		for (ItemKey key : keys) {
			clauses.add(new Clause.Constant(new Clause.Term(IndexFields.KEY, key.text()), score));
			score -= PINNED;
		}
		return clauses;
	}

}
