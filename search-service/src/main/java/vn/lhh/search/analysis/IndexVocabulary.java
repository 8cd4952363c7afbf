package vn.lhh.search.analysis;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Vocabulary that knows words of two syllables and accents, too, so that of several
 * repairs the one that fits its neighbours is taken, and shown properly spelt.
 */
public interface IndexVocabulary extends Vocabulary {

	/**
	 * Tells which syllables, without accents, may be asked for, so that an index on
	 * another machine is asked for all of them at once.
	 */
	default void expect(Collection<String> folded) {
	}

	/** The number of items in which two syllables are neighbours, for each pair. */
	Map<Pair, Long> pairFrequencies(Collection<Pair> pairs);

	/** The most frequent form with accents of a syllable without. */
	Optional<String> commonForm(String folded);

	/** Pair of neighbouring syllables without accents. */
	record Pair(String first, String second) {
	}

}
