package vn.lhh.search.analysis;

import java.util.Collection;

/**
 * Syllables that occur in an index, without accents; an engine gives them to
 * {@link Spelling}.
 */
public interface Vocabulary {

	/** Whether a syllable occurs. */
	default boolean contains(String folded) {
		return frequency(folded) > 0;
	}

	/** The number of items with a syllable, zero if it does not occur. */
	long frequency(String folded);

	/**
	 * The syllables that may be one edit away; others among them do no harm.
	 * @return in any order
	 */
	Collection<String> candidates(String folded);

}
