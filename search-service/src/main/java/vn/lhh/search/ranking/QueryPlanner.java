package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.analysis.DocumentNumber;
import vn.lhh.search.analysis.Expansion;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.query.SearchQuery;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.Scope;

/**
 * Planner of a query: an item must have its syllables, in any accents and any text; where
 * and how they stand makes the score.
 */
final class QueryPlanner {

	/**
	 * Syllables that are looked for, quoted ones first; the rest of a longer query is
	 * ignored. These bounds keep any plan below the 1,024 clauses that engines allow.
	 */
	private static final int MOST_SYLLABLES = 16;

	private static final int MOST_EXCLUDED = 4;

	/** Syllables of other forms of abbreviations, once for each that they stand for. */
	private static final int MOST_ALTERNATIVES = 120;

	private static final float NUMBER_STEP = 0.9f;

	private final SearchQuery query;

	private final List<Syllable> syllables;

	private final List<List<Syllable>> phrases;

	private final List<Expansion> expansions;

	private final BitSet light;

	/**
	 * @param query a query that is not empty
	 */
	QueryPlanner(SearchQuery query, Abbreviations abbreviations) {
		this.query = query;
		this.phrases = bounded(query.phrases());
		int quoted = this.phrases.stream().mapToInt(List::size).sum();
		this.syllables = query.syllables().stream().limit(MOST_SYLLABLES - quoted).toList();
		this.expansions = affordable(abbreviations.expand(this.syllables));
		this.light = LightWords.places(this.syllables);
		if (this.light.cardinality() == this.syllables.size() && this.phrases.isEmpty()) {
			this.light.clear();
		}
	}

	private static List<List<Syllable>> bounded(List<List<Syllable>> phrases) {
		List<List<Syllable>> bounded = new ArrayList<>();
		int left = MOST_SYLLABLES;
		for (List<Syllable> phrase : phrases) {
			if (left > 0) {
				bounded.add(phrase.subList(0, Math.min(left, phrase.size())));
				left -= bounded.getLast().size();
			}
		}
		return List.copyOf(bounded);
	}

	private static List<Expansion> affordable(List<Expansion> expansions) {
		List<Expansion> affordable = new ArrayList<>();
		int left = MOST_ALTERNATIVES;
		for (Expansion expansion : expansions) {
			int cost = (expansion.to() - expansion.from())
					* expansion.alternatives().stream().mapToInt(List::size).sum();
			if (cost <= left) {
				affordable.add(expansion);
				left -= cost;
			}
		}
		return List.copyOf(affordable);
	}

	/** Whether a document is sought by its number, beyond doubt. */
	boolean seeksNumber() {
		return this.query.number().filter(DocumentNumber::isCertain).isPresent();
	}

	/** The number of syllables outside phrases that an item must have to match fully. */
	int wanted() {
		return this.syllables.size() - this.light.cardinality();
	}

	/** The number of those that it must have at least, none beside a phrase. */
	int fewest() {
		return this.phrases.isEmpty() ? 1 : 0;
	}

	/** The syllables that matter, within phrases and without, and the other forms. */
	List<List<Syllable>> sought() {
		List<List<Syllable>> sought = new ArrayList<>();
		for (int at = 0; at < this.syllables.size(); at++) {
			if (!this.light.get(at)) {
				sought.add(List.of(this.syllables.get(at)));
			}
		}
		this.phrases.forEach((phrase) -> phrase.forEach((syllable) -> sought.add(List.of(syllable))));
		this.expansions.forEach((expansion) -> sought.addAll(expansion.alternatives()));
		return sought;
	}

	/**
	 * Plans a search.
	 * @param minimum number of the wanted syllables that an item must have
	 */
	QueryPlan plan(int minimum) {
		Clause all = Clause.Some.all(parts());
		List<Clause> required = new ArrayList<>();
		if (minimum > 0 && minimum >= wanted()) {
			required.add(all);
		}
		else if (minimum > 0) {
			required.add(new Clause.Some(wantedClauses(), minimum));
		}
		this.phrases.forEach((phrase) -> required.add(phrase(Scope.ALL.folded(), phrase)));
		Clause match = new Clause.Weighted(Clause.Some.all(required), Weights.MATCH);
		List<Clause> scoring = new ArrayList<>();
		scoring.addAll(new QueryScoring(this.query.hasAccents()).of(this.syllables, this.light, this.expansions));
		this.phrases.forEach((phrase) -> scoring
			.addAll(new QueryScoring(this.query.hasAccents()).of(phrase, new BitSet(), List.of())));
		if (minimum < wanted()) {
			scoring.add(new Clause.Constant(all, Weights.COMPLETE));
		}
		exactClauses(scoring);
		return new QueryPlan(orNumber(match), excluded(), scoring);
	}

	/** All wanted syllables, those of an abbreviation together or in another form. */
	private List<Clause> parts() {
		List<Clause> parts = new ArrayList<>();
		int at = 0;
		for (Expansion expansion : this.expansions) {
			parts.addAll(terms(at, expansion.from()));
			List<Clause> typed = terms(expansion.from(), expansion.to());
			if (!typed.isEmpty()) {
				List<Clause> forms = new ArrayList<>(List.of(Clause.Some.all(typed)));
				expansion.alternatives().forEach((form) -> forms.add(exactPhrase(form)));
				parts.add(new Clause.Best(forms));
			}
			at = expansion.to();
		}
		parts.addAll(terms(at, this.syllables.size()));
		return parts;
	}

	/** Each wanted syllable, or another form of the abbreviation that it is part of. */
	private List<Clause> wantedClauses() {
		List<Clause> clauses = new ArrayList<>();
		for (int at = 0; at < this.syllables.size(); at++) {
			List<Clause> forms = terms(at, at + 1);
			for (Expansion expansion : forms.isEmpty() ? List.<Expansion>of() : this.expansions) {
				if (at >= expansion.from() && at < expansion.to()) {
					expansion.alternatives().forEach((form) -> forms.add(exactPhrase(form)));
				}
			}
			if (!forms.isEmpty()) {
				clauses.add((forms.size() == 1) ? forms.getFirst() : new Clause.Best(forms));
			}
		}
		return clauses;
	}

	private List<Clause> terms(int from, int to) {
		List<Clause> terms = new ArrayList<>();
		for (int at = from; at < to; at++) {
			if (!this.light.get(at)) {
				terms.add(new Clause.Term(Scope.ALL.folded(), this.syllables.get(at).folded()));
			}
		}
		return terms;
	}

	private void exactClauses(List<Clause> scoring) {
		List<Clause> exact = new ArrayList<>();
		for (int at = 0; at < this.syllables.size(); at++) {
			if (!this.light.get(at) && this.syllables.get(at).hasAccents()) {
				exact.add(new Clause.Term(Scope.ALL.exact(), this.syllables.get(at).exact()));
			}
		}
		this.phrases.stream()
			.filter((phrase) -> phrase.stream().anyMatch(Syllable::hasAccents))
			.forEach((phrase) -> exact.add(exactPhrase(phrase)));
		if (!exact.isEmpty()) {
			scoring.add(new Clause.Constant(Clause.Some.all(exact), Weights.ALL_EXACT));
		}
	}

	/** Matches by the number, too, if there is one in the query. */
	private Clause orNumber(Clause match) {
		if (this.query.number().isEmpty()) {
			return match;
		}
		boolean certain = this.query.number().get().isCertain();
		float score = certain ? Weights.CERTAIN_NUMBER : Weights.POSSIBLE_NUMBER;
		List<Clause> keys = new ArrayList<>();
		for (String key : this.query.number().get().soughtKeys()) {
			keys.add(new Clause.Constant(new Clause.Term(IndexFields.NUMBER_KEYS, key), score));
			score *= NUMBER_STEP;
		}
		return Clause.Some.any(List.of(match, new Clause.Best(keys)));
	}

	private List<Clause> excluded() {
		return this.query.excluded()
			.stream()
			.limit(MOST_EXCLUDED)
			.map((phrase) -> phrase.subList(0, Math.min(MOST_SYLLABLES, phrase.size())))
			.map((phrase) -> phrase.stream().anyMatch(Syllable::hasAccents) ? exactPhrase(phrase)
					: phrase(Scope.ALL.folded(), phrase))
			.toList();
	}

	private static Clause exactPhrase(List<Syllable> phrase) {
		return phrase(Scope.ALL.exact(), phrase.stream().map(Syllable::exact));
	}

	private static Clause phrase(String field, List<Syllable> phrase) {
		return phrase(field, phrase.stream().map(Syllable::folded));
	}

	private static Clause phrase(String field, Stream<String> terms) {
		List<String> list = terms.toList();
		return (list.size() == 1) ? new Clause.Term(field, list.getFirst()) : new Clause.Phrase(field, list);
	}

}
