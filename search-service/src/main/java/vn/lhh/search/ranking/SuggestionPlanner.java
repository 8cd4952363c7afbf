package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.List;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.Prefixes;
import vn.lhh.search.schema.Scope;

/**
 * Planner of suggestions: an item must have whole syllables and the beginning of one
 * more, anywhere in title or names.
 */
public final class SuggestionPlanner {

	/** The most suggestions that are made at once. */
	public static final int MOST = 20;

	private static final int LONGEST_TEXT = 100;

	private static final float STARTS = 10;

	private static final float EXACT = 4;

	private static final float NEIGHBOURS = 1;

	private SuggestionPlanner() {
	}

	/** The syllables typed, of which the last may go on. */
	public static List<Syllable> typed(String text) {
		return Syllable.listOf((text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text);
	}

	/**
	 * Plans suggestions.
	 * @param typed at least one syllable
	 */
	public static QueryPlan plan(List<Syllable> typed) {
		List<Clause> required = new ArrayList<>();
		List<Clause> scoring = new ArrayList<>();
		for (int at = 0; at < typed.size(); at++) {
			Syllable syllable = typed.get(at);
			boolean last = at + 1 == typed.size();
			required.add(last ? constant(IndexFields.PREFIX_FOLDED, Prefixes.sought(syllable.folded()), 1)
					: new Clause.Term(Scope.TITLE.folded(), syllable.folded()));
			if (syllable.hasAccents()) {
				scoring.add(last ? constant(IndexFields.PREFIX_EXACT, Prefixes.sought(syllable.exact()), EXACT)
						: constant(Scope.TITLE.exact(), syllable.exact(), EXACT));
			}
			if (at > 0 && !last) {
				scoring.add(constant(Scope.TITLE.shingles(), typed.get(at - 1).folded() + ' ' + syllable.folded(),
						NEIGHBOURS));
			}
		}
		scoring.add(constant(IndexFields.START, Prefixes.soughtStart(typed), STARTS));
		return new QueryPlan(Clause.Some.all(required), List.of(), scoring);
	}

	private static Clause constant(String field, String term, float score) {
		return new Clause.Constant(new Clause.Term(field, term), score);
	}

}
