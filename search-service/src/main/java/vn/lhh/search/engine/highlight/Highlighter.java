package vn.lhh.search.engine.highlight;

import java.util.BitSet;
import java.util.List;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.MarkedText;

/**
 * Marks what a query sought in titles, and cuts snippets around it. Where accents were
 * typed and the text has the word with them, only those places are marked.
 */
public final class Highlighter {

	private static final int LONGEST_SNIPPET = 240;

	/** Characters shown before the first mark. */
	private static final int LEAD = 50;

	private static final String ELLIPSIS = "…";

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
		return new MarkedText(text, marks(text).ranges(0, text.length(), 0));
	}

	/**
	 * Cuts a snippet from the text that has most of what was sought, of equal ones from
	 * the first.
	 */
	public MarkedText snippet(List<String> texts) {
		TextMarks best = null;
		String chosen = "";
		Window window = Window.NONE;
		for (String text : texts) {
			TextMarks marks = marks(text);
			Window found = best(marks);
			if (best == null || chosen.isBlank() || found.score() > window.score()) {
				best = marks;
				chosen = text;
				window = found;
			}
		}
		return (best == null) ? new MarkedText("", List.of()) : cut(chosen, best, window);
	}

	private TextMarks marks(String text) {
		TextMarks strict = new TextMarks(text, this.sought, true);
		return strict.marks().isEmpty() ? new TextMarks(text, this.sought, false) : strict;
	}

	/** The window with most different forms, then with most neighbours among them. */
	private static Window best(TextMarks marks) {
		Window best = Window.NONE;
		List<TextMarks.Mark> all = marks.marks();
		for (int first = 0; first < all.size(); first++) {
			int start = marks.start(all.get(first));
			BitSet numbers = new BitSet();
			int neighbours = 0;
			for (int at = first; at < all.size() && marks.end(all.get(at)) <= start + LONGEST_SNIPPET - LEAD; at++) {
				boolean fresh = !numbers.get(all.get(at).number());
				numbers.set(all.get(at).number());
				neighbours += (fresh && at > first && all.get(at).from() == all.get(at - 1).to()) ? 1 : 0;
			}
			int score = 2 * numbers.cardinality() + neighbours;
			best = (score > best.score()) ? new Window(start, score) : best;
		}
		return best;
	}

	private static MarkedText cut(String text, TextMarks marks, Window window) {
		int from = (window.start() <= LEAD) ? 0 : sentence(text, marks, window.start());
		int limit = from + LONGEST_SNIPPET;
		int to = text.length();
		if (to > limit) {
			to = limit;
			while (to > from && !isBorder(text, to)) {
				to--;
			}
			to = (to == from) ? limit : to;
		}
		String before = (from > 0) ? ELLIPSIS : "";
		String after = (to < text.length()) ? ELLIPSIS : "";
		String shown = before + text.substring(from, to).replaceAll("\\s", " ") + after;
		return new MarkedText(shown, marks.ranges(from, to, before.length() - from));
	}

	/** The start of the sentence, or of a syllable not too far before a place. */
	private static int sentence(String text, TextMarks marks, int place) {
		for (int at = place - 1; at > place - LEAD; at--) {
			if (".!?\n".indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at + 1))) {
				return marks.syllableFrom(at + 1);
			}
		}
		return marks.syllableFrom(place - LEAD);
	}

	private static boolean isBorder(String text, int at) {
		return Character.isWhitespace(text.charAt(at));
	}

	private record Window(int start, int score) {

		static final Window NONE = new Window(0, 0);

	}

}
