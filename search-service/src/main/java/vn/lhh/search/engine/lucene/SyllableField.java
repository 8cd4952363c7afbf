package vn.lhh.search.engine.lucene;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;
import vn.lhh.search.analysis.Syllable;

/**
 * Field of texts that have been split into syllables before, all its values in one.
 */
final class SyllableField extends Field {

	private final List<List<Syllable>> values;

	private final SyllableTokenStream.Form form;

	SyllableField(String name, List<List<Syllable>> values, SyllableTokenStream.Form form, IndexableFieldType type) {
		super(name, type);
		this.values = values;
		this.form = form;
	}

	@Override
	public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
		SyllableTokenStream stream = (reuse instanceof SyllableTokenStream used) ? used : new SyllableTokenStream();
		return stream.of(this.values, this.form);
	}

}
