package vn.lhh.kit.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens text for descriptions and lists: it cuts after a sentence, or between words
 * with an ellipsis, never within a character or a number.
 */
public final class Excerpt {

	private static final String MARK = "…";

	/** The last word of a sentence and its closing punctuation, before white space. */
	private static final Pattern SENTENCE_END = Pattern
		.compile("([\\p{L}\\p{M}]*)[^\\p{L}\\s]*?([.!?…][”\"'’)]*)(?=\\s)");

	private Excerpt() {
	}

	/**
	 * The beginning of a text.
	 * @param most most characters as a reader counts them, including the ellipsis
	 * @return the text itself if it is short enough
	 */
	public static String of(String text, int most) {
		if (text.codePointCount(0, text.length()) <= most) {
			return text;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int end = characters.next(most);
		if (end == BreakIterator.DONE || end == text.length()) {
			return text;
		}
		return withoutLooseEnd(text.substring(0, wordEnd(text, characters.previous()))) + MARK;
	}

	/**
	 * The first whole sentences of a text, as many as fit.
	 * @param most most characters as a reader counts them
	 * @return the text itself if it is short enough; the beginning of its first sentence
	 * if that sentence alone is too long, or if the whole sentences would fill less than
	 * a third of the limit
	 */
	public static String sentences(String text, int most) {
		if (text.codePointCount(0, text.length()) <= most) {
			return text;
		}
		int least = text.offsetByCodePoints(0, most / 3);
		int end = least;
		Matcher ends = SENTENCE_END.matcher(text.substring(0, text.offsetByCodePoints(0, most) + 1));
		while (ends.find()) {
			end = isAbbreviation(ends.group(1)) ? end : Math.max(end, ends.end());
		}
		return (end > least) ? text.substring(0, end) : of(text, most);
	}

	/**
	 * Whether a word is an abbreviation such as {@code TS.}, {@code ThS.} or {@code TP.},
	 * or an initial.
	 */
	private static boolean isAbbreviation(String word) {
		long capitals = word.chars().filter(Character::isUpperCase).count();
		return capitals > 1 && word.length() <= 4 || capitals == 1 && word.length() == 1;
	}

	/** The last gap between words within the limit; a single long word is cut. */
	private static int wordEnd(String text, int room) {
		for (int gap = room; gap > 0; gap--) {
			if (Character.isWhitespace(text.charAt(gap)) && !isWithinNumber(text, gap)) {
				return gap;
			}
		}
		return room;
	}

	private static boolean isWithinNumber(String text, int gap) {
		return Character.isDigit(text.charAt(gap - 1)) && Character.isDigit(text.charAt(gap + 1));
	}

	private static String withoutLooseEnd(String text) {
		return text.replaceFirst("[\\s,;:–—-]+$", "");
	}

}
