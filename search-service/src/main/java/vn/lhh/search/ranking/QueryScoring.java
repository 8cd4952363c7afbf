package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import vn.lhh.search.analysis.Expansion;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.schema.Scope;

/**
 * Scoring of syllables in their order: each by itself, and neighbours as words, in title
 * and in text.
 */
final class QueryScoring {

	private static final int MOST_VARIANTS = 3;

	private final boolean accents;

	QueryScoring(boolean accents) {
		this.accents = accents;
	}

	/** The clauses for the syllables, or for those with an abbreviation replaced. */
	List<Clause> of(List<Syllable> syllables, BitSet light, List<Expansion> expansions) {
		List<Clause> typed = sequence(syllables, light);
		List<Clause> variants = new ArrayList<>();
		for (Expansion expansion : expansions) {
			for (List<Syllable> form : expansion.alternatives()) {
				if (variants.size() < MOST_VARIANTS) {
					variants.add(new Clause.Weighted(variant(syllables, light, expansion, form), Weights.VARIANT));
				}
			}
		}
		if (variants.isEmpty()) {
			return typed;
		}
		variants.addFirst(Clause.Some.any(typed));
		return List.of(new Clause.Best(variants));
	}

	private Clause variant(List<Syllable> syllables, BitSet light, Expansion expansion, List<Syllable> form) {
		List<Syllable> replaced = new ArrayList<>(syllables.subList(0, expansion.from()));
		replaced.addAll(form);
		replaced.addAll(syllables.subList(expansion.to(), syllables.size()));
		BitSet moved = new BitSet();
		int shift = form.size() - (expansion.to() - expansion.from());
		light.stream()
			.filter((at) -> at < expansion.from() || at >= expansion.to())
			.forEach((at) -> moved.set((at < expansion.from()) ? at : at + shift));
		return Clause.Some.any(sequence(replaced, moved));
	}

	private List<Clause> sequence(List<Syllable> syllables, BitSet light) {
		List<Clause> clauses = new ArrayList<>();
		for (int at = 0; at < syllables.size(); at++) {
			float weight = light.get(at) ? Weights.LIGHT : 1;
			Syllable syllable = syllables.get(at);
			clauses.add(term(Scope.MAIN.folded(), syllable.folded(), Weights.FOLDED * weight));
			if (this.accents) {
				clauses.add(term(Scope.MAIN.exact(), syllable.exact(), Weights.EXACT * weight));
				clauses.add(term(Scope.TITLE.exact(), syllable.exact(), Weights.TITLE * weight));
			}
			else {
				clauses.add(term(Scope.TITLE.folded(), syllable.folded(), Weights.TITLE * weight));
			}
			if (at > 0) {
				float pair = (light.get(at) || light.get(at - 1)) ? Weights.LIGHT : 1;
				clauses.add(term(Scope.MAIN.shingles(), shingle(syllables, at - 1, at), Weights.PAIR * pair));
				if (at > 1) {
					clauses.add(term(Scope.TITLE.shingles(), shingle(syllables, at - 2, at), Weights.TRIPLE * pair));
				}
			}
		}
		return clauses;
	}

	private static Clause term(String field, String term, float weight) {
		return new Clause.Weighted(new Clause.Term(field, term), weight);
	}

	private static String shingle(List<Syllable> syllables, int first, int last) {
		StringBuilder shingle = new StringBuilder(syllables.get(first).folded());
		for (int at = first + 1; at <= last; at++) {
			shingle.append(' ').append(syllables.get(at).folded());
		}
		return shingle.toString();
	}

}
