package vn.lhh.search.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Tokenizer of {@link SyllableScanner}'s syllables; offsets are those of the text as it
 * was given, so that highlights fit also where it was not in NFC.
 */
public final class SyllableTokenizer extends Tokenizer {

	private static final int LARGEST_KEPT = 1 << 16;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

	private final char[] chunk = new char[1 << 10];

	private StringBuilder text = new StringBuilder();

	private final SyllableScanner scanner = new SyllableScanner(this.text);

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.scanner.next()) {
			return false;
		}
		this.term.append(this.scanner.term());
		this.offset.setOffset(correctOffset(this.scanner.start()), correctOffset(this.scanner.end()));
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.text.setLength(0);
		for (int read = this.input.read(this.chunk); read >= 0; read = this.input.read(this.chunk)) {
			this.text.append(this.chunk, 0, read);
		}
		this.scanner.reset(this.text);
	}

	@Override
	public void end() throws IOException {
		super.end();
		int last = correctOffset(this.text.length());
		this.offset.setOffset(last, last);
	}

	@Override
	public void close() throws IOException {
		super.close();
		if (this.text.capacity() > LARGEST_KEPT) {
			this.text = new StringBuilder();
			this.scanner.reset(this.text);
		}
	}

}
