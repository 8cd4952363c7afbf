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

	private final boolean shingled;

	private SyllableAnalyzer(boolean folded, boolean shingled) {
		this.folded = folded;
		this.shingled = shingled;
	}

	/** Syllables with accents. */
	public static SyllableAnalyzer exact() {
		return new SyllableAnalyzer(false, false);
	}

	/** Syllables without accents. */
	public static SyllableAnalyzer folded() {
		return new SyllableAnalyzer(true, false);
	}

	/** Two and three neighbouring syllables as one term, with accents. */
	public static SyllableAnalyzer exactShingles() {
		return new SyllableAnalyzer(false, true);
	}

	/** Two and three neighbouring syllables as one term, without accents. */
	public static SyllableAnalyzer foldedShingles() {
		return new SyllableAnalyzer(true, true);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer tokenizer = new SyllableTokenizer();
		TokenStream syllables = this.folded ? new SyllableFoldingFilter(tokenizer) : tokenizer;
		return new TokenStreamComponents(tokenizer, this.shingled ? shingles(syllables) : syllables);
	}

	@Override
	public int getPositionIncrementGap(String fieldName) {
		return GAP;
	}

	private static TokenStream shingles(TokenStream syllables) {
		ShingleFilter shingles = new ShingleFilter(syllables, SHORTEST_SHINGLE, LONGEST_SHINGLE);
		shingles.setOutputUnigrams(false);
		return shingles;
	}

}
