package vn.lhh.search.engine.highlight;

import java.util.BitSet;
import java.util.List;

import vn.lhh.search.engine.MarkedText;

/**
 * Snippet of a text around what was sought in it.
 *
 * @param text the whole text
 * @param section where the section that was looked at begins
 * @param marks the places in the section
 * @param start the place of the first mark of the snippet in the section
 * @param score how much of what was sought stands close together
 */
record TextSnippet(String text, int section, TextMarks marks, int start, int score) {

	/** The least score of a snippet that shows all that was sought, as it was typed. */
	static final int COMPLETE = 10_000;

	private static final int EXACT = 1_000;

	private static final int LONGEST = 240;

	/** Characters shown before the first mark. */
	private static final int LEAD = 50;

	private static final String ELLIPSIS = "…";

	/** The snippet of a section with most different forms, then with most neighbours. */
	static TextSnippet of(String text, int from, int to, SoughtForms sought) {
		TextMarks marks = new TextMarks(text.substring(from, to), sought);
		TextSnippet best = new TextSnippet(text, from, marks, 0, 0);
		for (int first = 0; first < marks.marks().size(); first++) {
			int score = score(marks, first, sought.all());
			if (score > best.score()) {
				best = new TextSnippet(text, from, marks, marks.start(marks.marks().get(first)), score);
			}
		}
		return best;
	}

	/**
	 * Cuts it out of the text, at syllables and if possible at the start of a sentence.
	 */
	MarkedText cut() {
		int from = this.section + ((this.start <= LEAD && this.section == 0) ? 0 : beginning());
		int to = end(from);
		String before = (from > 0) ? ELLIPSIS : "";
		String after = (to < this.text.length()) ? ELLIPSIS : "";
		String shown = before + this.text.substring(from, to).replaceAll("\\s", " ") + after;
		return new MarkedText(shown,
				this.marks.ranges(from - this.section, to - this.section, before.length() - from + this.section));
	}

	private static int score(TextMarks marks, int first, int all) {
		List<TextMarks.Mark> list = marks.marks();
		int limit = marks.start(list.get(first)) + LONGEST - LEAD;
		BitSet numbers = new BitSet();
		int neighbours = 0;
		for (int at = first; at < list.size() && marks.end(list.get(at)) <= limit; at++) {
			boolean fresh = !numbers.get(list.get(at).number());
			numbers.set(list.get(at).number());
			neighbours += (fresh && at > first && list.get(at).from() == list.get(at - 1).to()) ? 1 : 0;
		}
		int score = 2 * numbers.cardinality() + neighbours + (marks.isExact() ? EXACT : 0);
		return (marks.isExact() && numbers.cardinality() >= all) ? score + COMPLETE : score;
	}

	private int beginning() {
		for (int at = this.start - 1; at > Math.max(0, this.start - LEAD); at--) {
			if (".!?\n".indexOf(this.text.charAt(this.section + at)) >= 0
					&& Character.isWhitespace(this.text.charAt(this.section + at + 1))) {
				return this.marks.syllableFrom(at + 1);
			}
		}
		return this.marks.syllableFrom(this.start - LEAD);
	}

	private int end(int from) {
		int limit = from + LONGEST;
		if (limit >= this.text.length()) {
			return this.text.length();
		}
		int end = limit;
		while (end > from && !Character.isWhitespace(this.text.charAt(end))) {
			end--;
		}
		return (end == from) ? limit : end;
	}

}
