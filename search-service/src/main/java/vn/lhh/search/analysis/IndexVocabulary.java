package vn.lhh.search.analysis;

import java.util.Optional;

/**
 * Vocabulary that knows words of two syllables and accents, too, so that of several
 * repairs the one that fits its neighbours is taken, and shown properly spelt.
 */
public interface IndexVocabulary extends Vocabulary {

	/** The number of items in which two syllables, without accents, are neighbours. */
	long pairFrequency(String first, String second);

	/** The most frequent form with accents of a syllable without. */
	Optional<String> commonForm(String folded);

}
