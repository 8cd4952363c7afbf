package vn.lhh.documents.extraction;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects text up to a limit, so that no file makes a parser write more. Runs of blanks
 * count once.
 */
class LimitedWriter extends Writer {

	private final StringBuilder text = new StringBuilder();

	private final int limit;

	LimitedWriter(int limit) {
		this.limit = limit;
	}

	@Override
	public void write(char[] characters, int from, int length) throws IOException {
		for (int index = from; index < from + length; index++) {
			add(characters[index]);
		}
	}

	private void add(char character) throws IOException {
		boolean blank = character == ' ' || character == '\t';
		if (blank && endsInBlank()) {
			return;
		}
		if (this.text.length() == this.limit) {
			throw new LimitReachedException();
		}
		this.text.append(blank ? ' ' : character);
	}

	private boolean endsInBlank() {
		return this.text.isEmpty() || this.text.charAt(this.text.length() - 1) == ' ';
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
