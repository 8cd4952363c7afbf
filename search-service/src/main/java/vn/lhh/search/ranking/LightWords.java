package vn.lhh.search.ranking;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.lhh.search.analysis.Abbreviation;
import vn.lhh.search.analysis.DataFile;
import vn.lhh.search.analysis.Syllable;

/**
 * Words that say how something is asked rather than what: "làm sao", "bao nhiêu". Items
 * need not have them, and they weigh little.
 */
final class LightWords {

	/** The words by their first syllable without accents. */
	private static final Map<String, List<List<Syllable>>> WORDS = Abbreviation.of(DataFile.lines("question-words.txt"))
		.forms()
		.stream()
		.collect(Collectors.groupingBy((word) -> word.getFirst().folded()));

	private LightWords() {
	}

	/**
	 * Finds the places of light words. A single syllable is one only in a query with
	 * accents, since without them it may be any of several words.
	 */
	static BitSet places(List<Syllable> query) {
		boolean accents = query.stream().anyMatch(Syllable::hasAccents);
		BitSet places = new BitSet();
		for (int at = 0; at < query.size(); at++) {
			for (List<Syllable> word : WORDS.getOrDefault(query.get(at).folded(), List.of())) {
				if ((accents || word.size() > 1) && standsAt(at, word, query)) {
					places.set(at, at + word.size());
				}
			}
		}
		return places;
	}

	private static boolean standsAt(int place, List<Syllable> word, List<Syllable> query) {
		boolean same = place + word.size() <= query.size();
		for (int at = 0; same && at < word.size(); at++) {
			Syllable typed = query.get(place + at);
			same = (word.size() == 1) ? typed.equals(word.get(at)) : typed.mayMean(word.get(at));
		}
		return same;
	}

}
