package vn.lhh.search.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Token filter that takes accents off syllables by the rule of the whole site, on which
 * keys in other services rest, too; Lucene's {@code ASCIIFoldingFilter} has its own.
 */
public final class SyllableFoldingFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	public SyllableFoldingFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		String exact = this.term.toString();
		this.term.setEmpty().append(SyllableFolding.fold(exact));
		return true;
	}

}
