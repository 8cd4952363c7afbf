package vn.lhh.search.engine.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lhh.search.analysis.IndexVocabulary;
import vn.lhh.search.analysis.Spelling;
import vn.lhh.search.analysis.SyllableFolding;
import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.schema.Scope;

/**
 * Vocabulary of an index for one search, which asks for many syllables at once and
 * remembers what it was told.
 */
final class OpenSearchVocabulary implements IndexVocabulary {

	private static final int MOST_CANDIDATES = 50;

	private final Function<Map<String, Object>, JsonObject> searcher;

	private final Map<String, Long> frequencies = new HashMap<>();

	private final Map<String, List<String>> candidates = new HashMap<>();

	/**
	 * Makes a vocabulary.
	 * @param searcher answers the body of a search without a query
	 */
	OpenSearchVocabulary(Function<Map<String, Object>, JsonObject> searcher) {
		this.searcher = searcher;
	}

	@Override
	public void expect(Collection<String> folded) {
		Set<String> asked = folded.stream()
			.filter((syllable) -> syllable.length() >= Spelling.SHORTEST && !this.candidates.containsKey(syllable))
			.collect(Collectors.toSet());
		if (asked.isEmpty()) {
			return;
		}
		List<String> syllables = List.copyOf(asked);
		JsonObject answer = this.searcher.apply(Map.of("aggs", counters(Scope.ALL.folded(), syllables), "suggest",
				Map.of("near", Map.of("text", FieldTerms.join(syllables), "term", nearTerms()))));
		this.frequencies.putAll(counts(answer, syllables));
		for (JsonObject entry : answer.at("suggest").list("near")) {
			List<String> near = new ArrayList<>();
			for (JsonObject option : entry.list("options")) {
				near.add(option.text("text"));
				this.frequencies.put(option.text("text"), option.number("freq"));
			}
			this.candidates.put(entry.text("text"), near);
		}
	}

	@Override
	public long frequency(String folded) {
		if (!this.frequencies.containsKey(folded)) {
			expect(Set.of(folded));
		}
		return this.frequencies.getOrDefault(folded, 0L);
	}

	@Override
	public Collection<String> candidates(String folded) {
		if (!this.candidates.containsKey(folded)) {
			expect(Set.of(folded));
		}
		return this.candidates.getOrDefault(folded, List.of());
	}

	@Override
	public Map<Pair, Long> pairFrequencies(Collection<Pair> pairs) {
		Map<Pair, String> shingles = new LinkedHashMap<>();
		pairs.forEach((pair) -> shingles.put(pair, pair.first() + ' ' + pair.second()));
		List<String> terms = List.copyOf(new HashSet<>(shingles.values()));
		JsonObject answer = this.searcher.apply(Map.of("aggs", counters(Scope.MAIN.shingles(), terms)));
		Map<String, Long> counts = counts(answer, terms);
		Map<Pair, Long> found = new HashMap<>();
		shingles.forEach((pair, shingle) -> found.put(pair, counts.getOrDefault(shingle, 0L)));
		return found;
	}

	@Override
	public Optional<String> commonForm(String folded) {
		if (folded.length() > FieldTerms.LONGEST_SYLLABLE || !folded.chars().allMatch(Character::isLetter)) {
			return Optional.empty();
		}
		Map<String, Object> forms = Map.of("terms",
				Map.of("field", IndexDefinition.FORMS, "include", pattern(folded), "execution_hint", "map"));
		Map<String, Object> having = Map.of("filter", Map.of("term", Map.of(Scope.ALL.folded(), folded)), "aggs",
				Map.of("forms", forms));
		return this.searcher.apply(Map.of("aggs", Map.of("having", having)))
			.at("aggregations", "having", "forms")
			.list("buckets")
			.stream()
			.max(Comparator.comparingLong((bucket) -> bucket.number("doc_count")))
			.map((bucket) -> bucket.text("key"));
	}

	/** A regular expression for all accents of a syllable. */
	private static String pattern(String folded) {
		return folded.codePoints()
			.mapToObj(SyllableFolding::foldedTo)
			.map((letters) -> "[" + new String(letters, 0, letters.length) + "]")
			.collect(Collectors.joining());
	}

	private static Map<String, Object> nearTerms() {
		return Map.of("field", Scope.ALL.folded(), "suggest_mode", "missing", "max_edits", 1, "prefix_length", 0,
				"min_word_length", Spelling.SHORTEST, "size", MOST_CANDIDATES);
	}

	private static Map<String, Object> counters(String field, List<String> terms) {
		Map<String, Object> filters = new LinkedHashMap<>();
		for (int number = 0; number < terms.size(); number++) {
			filters.put(String.valueOf(number), Map.of("term", Map.of(field, terms.get(number))));
		}
		return Map.of("counts", Map.of("filters", Map.of("filters", filters)));
	}

	private static Map<String, Long> counts(JsonObject answer, List<String> terms) {
		JsonObject buckets = answer.at("aggregations", "counts", "buckets");
		Map<String, Long> counts = new HashMap<>();
		for (int number = 0; number < terms.size(); number++) {
			counts.put(terms.get(number), buckets.at(String.valueOf(number)).number("doc_count"));
		}
		return counts;
	}

}
