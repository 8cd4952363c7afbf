package vn.lhh.search.query;

import java.util.ArrayList;
import java.util.List;

import vn.lhh.kit.text.PlainText;
import vn.lhh.search.analysis.DocumentNumberParser;
import vn.lhh.search.analysis.Syllable;

/**
 * Parser of {@link SearchQuery}. A quote that is never closed is plain text, and so is a
 * hyphen within a word or before a blank.
 */
final class SearchQueryParser {

	private static final String QUOTES = "\"“”„‟«»＂";

	private static final String HYPHENS = "-−";

	private final String text;

	private final int lastQuote;

	/** The text outside quotes that is not excluded. */
	private final StringBuilder plain = new StringBuilder();

	/** The text to look for a number in: everything that is not excluded. */
	private final StringBuilder sought = new StringBuilder();

	private final List<List<Syllable>> phrases = new ArrayList<>();

	private final List<List<Syllable>> excluded = new ArrayList<>();

	SearchQueryParser(String typed) {
		this.text = PlainText.line(typed);
		this.lastQuote = lastQuote(this.text);
	}

	SearchQuery parse() {
		int at = 0;
		while (at < this.text.length()) {
			if (isExclusion(at)) {
				at = exclude(at + 1);
			}
			else if (opensPhrase(at)) {
				int end = endOfPhrase(at + 1);
				takePhrase(this.text.substring(at + 1, end));
				at = end + 1;
			}
			else {
				this.plain.append(this.text.charAt(at));
				this.sought.append(this.text.charAt(at));
				at++;
			}
		}
		return new SearchQuery(Syllable.listOf(this.plain), List.copyOf(this.phrases), List.copyOf(this.excluded),
				DocumentNumberParser.find(this.sought.toString()));
	}

	/** Excludes a phrase, or a word up to the next blank or quote. */
	private int exclude(int from) {
		if (opensPhrase(from)) {
			int end = endOfPhrase(from + 1);
			add(this.excluded, this.text.substring(from + 1, end));
			return end + 1;
		}
		int end = from;
		while (end < this.text.length() && this.text.charAt(end) != ' ' && !isQuote(end)) {
			end++;
		}
		add(this.excluded, this.text.substring(from, end));
		return end;
	}

	private void takePhrase(String phrase) {
		add(this.phrases, phrase);
		this.plain.append(' ');
		this.sought.append(' ').append(phrase).append(' ');
	}

	private static void add(List<List<Syllable>> list, String phrase) {
		List<Syllable> syllables = Syllable.listOf(phrase);
		if (!syllables.isEmpty()) {
			list.add(syllables);
		}
	}

	/** Whether a hyphen stands here at the start of a word or of a phrase. */
	private boolean isExclusion(int at) {
		boolean starts = at == 0 || this.text.charAt(at - 1) == ' ';
		boolean goesOn = at + 1 < this.text.length()
				&& (Character.isLetterOrDigit(this.text.codePointAt(at + 1)) || opensPhrase(at + 1));
		return starts && goesOn && HYPHENS.indexOf(this.text.charAt(at)) >= 0;
	}

	/** Whether a quote stands here and another one after it. */
	private boolean opensPhrase(int at) {
		return isQuote(at) && at < this.lastQuote;
	}

	private int endOfPhrase(int from) {
		int end = from;
		while (!isQuote(end)) {
			end++;
		}
		return end;
	}

	private boolean isQuote(int at) {
		return QUOTES.indexOf(this.text.charAt(at)) >= 0;
	}

	private static int lastQuote(String text) {
		int last = text.length() - 1;
		while (last >= 0 && QUOTES.indexOf(text.charAt(last)) < 0) {
			last--;
		}
		return last;
	}

}
