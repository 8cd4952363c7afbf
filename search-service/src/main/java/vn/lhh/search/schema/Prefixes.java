package vn.lhh.search.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lhh.search.analysis.Syllable;

/**
 * Beginnings of words and of whole titles, indexed so that a suggestion is found by one
 * term instead of a scan over terms.
 */
public final class Prefixes {

	private static final int LONGEST_SYLLABLE = 12;

	private static final int LONGEST_START = 32;

	private Prefixes() {
	}

	/** The beginnings of a syllable or of another word. */
	public static Set<String> of(String word) {
		return upTo(LONGEST_SYLLABLE, word);
	}

	/** The beginnings of a title. */
	public static Set<String> ofStart(List<Syllable> title) {
		return upTo(LONGEST_START, start(title));
	}

	/** What to look for among {@link #of} if this was typed. */
	public static String sought(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST_SYLLABLE));
	}

	/** What to look for among {@link #ofStart} if this was typed. */
	public static String soughtStart(List<Syllable> typed) {
		String start = start(typed);
		return start.substring(0, Math.min(start.length(), LONGEST_START));
	}

	private static String start(List<Syllable> text) {
		return text.stream().map(Syllable::folded).limit(LONGEST_START).collect(Collectors.joining(" "));
	}

	private static Set<String> upTo(int longest, String text) {
		Set<String> prefixes = new LinkedHashSet<>();
		for (int length = 1; length <= Math.min(longest, text.length()); length++) {
			prefixes.add(text.substring(0, length));
		}
		return prefixes;
	}

}
