package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lhh.search.analysis.IndexVocabulary;
import vn.lhh.search.analysis.Spelling;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.analysis.SyllableScanner;

/**
 * Repairs syllables that no item has by near ones that fit their neighbours.
 */
final class TypingRepair {

	/** Syllables that are looked up; more errors than that are no typing errors. */
	private static final int MOST_SYLLABLES = 16;

	private final IndexVocabulary vocabulary;

	private final Spelling spelling;

	TypingRepair(IndexVocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.spelling = new Spelling(vocabulary);
	}

	/**
	 * Repairs a query and keeps all else of it, quotes too.
	 * @return empty if there is nothing to repair, or no way
	 */
	Optional<String> repair(String typed) {
		List<Syllable> syllables = Syllable.listOf(typed);
		this.vocabulary.expect(syllables.stream().map(Syllable::folded).toList());
		Map<String, String> repairs = new HashMap<>();
		for (int at = 0; at < Math.min(MOST_SYLLABLES, syllables.size()); at++) {
			List<String> proposals = this.spelling.proposals(syllables.get(at).folded());
			if (!proposals.isEmpty()) {
				repairs.put(syllables.get(at).exact(), best(proposals, at, syllables));
			}
		}
		return repairs.isEmpty() ? Optional.empty() : Optional.of(replace(typed, repairs));
	}

	private String best(List<String> proposals, int at, List<Syllable> syllables) {
		Map<String, List<IndexVocabulary.Pair>> pairs = new HashMap<>();
		proposals.forEach((proposal) -> pairs.put(proposal, pairs(proposal, at, syllables)));
		Map<IndexVocabulary.Pair, Long> frequencies = (proposals.size() == 1) ? Map.of()
				: this.vocabulary.pairFrequencies(pairs.values().stream().flatMap(List::stream).toList());
		List<String> byFit = new ArrayList<>(proposals);
		byFit.sort(
				Comparator
					.comparingLong((String proposal) -> pairs.getOrDefault(proposal, List.of())
						.stream()
						.mapToLong((pair) -> frequencies.getOrDefault(pair, 0L))
						.sum())
					.reversed());
		return this.vocabulary.commonForm(byFit.getFirst()).orElse(byFit.getFirst());
	}

	/** The pairs of a proposal and the syllables beside its place. */
	private static List<IndexVocabulary.Pair> pairs(String proposal, int at, List<Syllable> syllables) {
		List<IndexVocabulary.Pair> pairs = new ArrayList<>();
		if (at > 0) {
			pairs.add(new IndexVocabulary.Pair(syllables.get(at - 1).folded(), proposal));
		}
		if (at + 1 < syllables.size()) {
			pairs.add(new IndexVocabulary.Pair(proposal, syllables.get(at + 1).folded()));
		}
		return pairs;
	}

	private static String replace(String typed, Map<String, String> repairs) {
		StringBuilder repaired = new StringBuilder();
		SyllableScanner scanner = new SyllableScanner(typed);
		int copied = 0;
		while (scanner.next()) {
			String repair = repairs.get(scanner.term());
			if (repair != null) {
				repaired.append(typed, copied, scanner.start()).append(repair);
				copied = scanner.end();
			}
		}
		return repaired.append(typed, copied, typed.length()).toString();
	}

}
