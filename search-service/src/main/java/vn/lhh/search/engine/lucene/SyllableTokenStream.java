package vn.lhh.search.engine.lucene;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.lhh.search.analysis.Syllable;

/**
 * Token stream of texts that have been split already, since each goes into several
 * fields.
 */
final class SyllableTokenStream extends TokenStream {

	/** Positions between two values of a field, so that no phrase spans them. */
	private static final int GAP = 101;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

	private List<List<Syllable>> values = List.of();

	private Form form = Form.EXACT;

	private int value;

	private int place;

	private int length;

	/** What is made of the syllables. */
	enum Form {

		/** Syllables with accents. */
		EXACT(1, 1),

		/** Syllables without accents. */
		FOLDED(1, 1),

		/** Two neighbouring syllables as one term, without accents, for long texts. */
		PAIRS(2, 2),

		/** Two and three neighbouring syllables as one term, without accents. */
		SHINGLES(2, 3);

		private final int shortest;

		private final int longest;

		Form(int shortest, int longest) {
			this.shortest = shortest;
			this.longest = longest;
		}

	}

	/** Goes on with other texts. */
	SyllableTokenStream of(List<List<Syllable>> texts, Form terms) {
		this.values = texts;
		this.form = terms;
		return this;
	}

	@Override
	public void reset() {
		this.value = 0;
		this.place = 0;
		this.length = this.form.shortest;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		while (this.value < this.values.size() && this.place + this.length > this.values.get(this.value).size()) {
			this.value++;
			this.place = 0;
		}
		if (this.value >= this.values.size()) {
			return false;
		}
		List<Syllable> text = this.values.get(this.value);
		this.position.setPositionIncrement(increment());
		for (int at = this.place; at < this.place + this.length; at++) {
			Syllable syllable = text.get(at);
			this.term.append((at > this.place) ? " " : "")
				.append((this.form == Form.EXACT) ? syllable.exact() : syllable.folded());
		}
		advance(text.size());
		return true;
	}

	private int increment() {
		if (this.length > this.form.shortest) {
			return 0;
		}
		return (this.place == 0 && this.value > 0) ? GAP : 1;
	}

	private void advance(int size) {
		if (this.length < this.form.longest && this.place + this.length < size) {
			this.length++;
		}
		else {
			this.place++;
			this.length = this.form.shortest;
		}
	}

}
