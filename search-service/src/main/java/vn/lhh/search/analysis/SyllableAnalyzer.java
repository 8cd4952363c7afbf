package vn.lhh.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;

/**
 * Analyzer of Vietnamese text: our tokenizer, then our folding where accents don't count,
 * then Lucene's {@link ShingleFilter} where neighbours are to rank as a phrase.
 */
public final class SyllableAnalyzer extends Analyzer {

	/** Positions between two values of a field, so that no phrase spans them. */
	private static final int GAP = 100;

	private static final int SHORTEST_SHINGLE = 2;

	private static final int LONGEST_SHINGLE = 3;

	private final boolean folded;

	/** Syllables of the longest shingle; single syllables are the terms if it is one. */
	private final int longest;

	private SyllableAnalyzer(boolean folded, int longest) {
		this.folded = folded;
		this.longest = longest;
	}

	/** Syllables with accents. */
	public static SyllableAnalyzer exact() {
		return new SyllableAnalyzer(false, 1);
	}

	/** Syllables without accents. */
	public static SyllableAnalyzer folded() {
		return new SyllableAnalyzer(true, 1);
	}

	/** Two neighbouring syllables as one term, without accents, for long texts. */
	public static SyllableAnalyzer foldedPairs() {
		return new SyllableAnalyzer(true, SHORTEST_SHINGLE);
	}

	/** Two and three neighbouring syllables as one term, without accents. */
	public static SyllableAnalyzer foldedShingles() {
		return new SyllableAnalyzer(true, LONGEST_SHINGLE);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer tokenizer = new SyllableTokenizer();
		TokenStream syllables = this.folded ? new SyllableFoldingFilter(tokenizer) : tokenizer;
		return new TokenStreamComponents(tokenizer, (this.longest > 1) ? shingles(syllables) : syllables);
	}

	@Override
	public int getPositionIncrementGap(String fieldName) {
		return GAP;
	}

	private TokenStream shingles(TokenStream syllables) {
		ShingleFilter shingles = new ShingleFilter(syllables, SHORTEST_SHINGLE, this.longest);
		shingles.setOutputUnigrams(false);
		return shingles;
	}

}
