package vn.lhh.search.ranking;

/**
 * Weights of the clauses of a query, found by trying them on the judged queries.
 */
final class Weights {

	/** Any syllable anywhere, so that the text of files ranks at all. */
	static final float MATCH = 0.2f;

	static final float FOLDED = 0.6f;

	static final float EXACT = 0.8f;

	static final float PAIR = 0.8f;

	static final float TRIPLE = 0.1f;

	/** Syllables of titles and names, beside their weight as part of the main text. */
	static final float TITLE = 0.4f;

	/** Words of a question such as "bao nhiêu". */
	static final float LIGHT = 0.15f;

	/** Other forms of abbreviations than the one that was typed. */
	static final float VARIANT = 0.6f;

	/** All wanted syllables, where fewer suffice. */
	static final float COMPLETE = 4;

	/** All accents as they were typed. */
	static final float ALL_EXACT = 3;

	/** The best key of a number that can be nothing else. */
	static final float CERTAIN_NUMBER = 500;

	/** The best key of a number that may be another number. */
	static final float POSSIBLE_NUMBER = 10;

	private Weights() {
	}

}
