package vn.lhh.search.engine.highlight;

import java.util.List;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.MarkedText;

/**
 * Marks what a query sought in titles, and cuts snippets around it. Where accents were
 * typed and the text has the word with them, only those places are marked.
 */
public final class Highlighter {

	/** Characters of a text that are looked at. */
	private static final int LONGEST_TEXT = 100_000;

	/** Characters of a text that are looked at together. */
	private static final int SECTION = 2_000;

	private final SoughtForms sought;

	private Highlighter(SoughtForms sought) {
		this.sought = sought;
	}

	/**
	 * Makes a highlighter.
	 * @param sought syllables, or several that stand side by side
	 */
	public static Highlighter of(List<List<Syllable>> sought) {
		return new Highlighter(new SoughtForms(sought, null));
	}

	/** Makes a highlighter of syllables, the last of which is typed to its beginning. */
	public static Highlighter ofBeginnings(List<Syllable> typed) {
		List<Syllable> complete = typed.subList(0, typed.size() - 1);
		return new Highlighter(new SoughtForms(complete.stream().map(List::of).toList(), typed.getLast()));
	}

	/** Marks a text as a whole. */
	public MarkedText mark(String text) {
		return new MarkedText(text, new TextMarks(text, this.sought).ranges(0, text.length(), 0));
	}

	/**
	 * Cuts a snippet from the text that has most of what was sought, of equal ones from
	 * the first. Reading ends with a section that has it all.
	 */
	public MarkedText snippet(List<String> texts) {
		TextSnippet best = null;
		for (String text : texts) {
			int end = Math.min(text.length(), LONGEST_TEXT);
			for (int start = 0; start < end; start = border(text, start, start + SECTION)) {
				TextSnippet found = TextSnippet.of(text, start, border(text, start, start + SECTION), this.sought);
				if (best == null || found.score() > best.score()) {
					best = found;
				}
				if (best.score() >= TextSnippet.COMPLETE) {
					return best.cut();
				}
			}
		}
		return (best == null) ? new MarkedText("", List.of()) : best.cut();
	}

	/** The last blank at or before a place, so that no syllable is divided. */
	private static int border(String text, int start, int place) {
		if (place >= text.length()) {
			return text.length();
		}
		int at = place;
		while (at > start && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		return (at == start) ? place : at;
	}

}
