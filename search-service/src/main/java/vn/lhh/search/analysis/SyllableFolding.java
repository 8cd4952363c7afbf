package vn.lhh.search.analysis;

import java.util.stream.IntStream;

import vn.lhh.kit.text.DiacriticFolding;

/**
 * Folds terms as {@link DiacriticFolding} does, but by a table, because every word of
 * every document passes here.
 */
public final class SyllableFolding {

	private static final String VOWELS = "aeiouy";

	private static final char[] TABLE = new char[0x1F00];

	static {
		for (char letter = 0; letter < TABLE.length; letter++) {
			String folded = Character.isLetterOrDigit(letter) ? DiacriticFolding.fold(String.valueOf(letter)) : "";
			TABLE[letter] = (folded.length() == 1) ? folded.charAt(0) : 0;
		}
	}

	private SyllableFolding() {
	}

	/**
	 * Folds a term of letters and digits.
	 * @return the term without accents, the term itself if it has none
	 */
	static String fold(String term) {
		for (int at = 0; at < term.length(); at++) {
			if (fold(term.charAt(at)) != term.charAt(at)) {
				return foldFrom(at, term);
			}
		}
		return term;
	}

	/**
	 * Folds one letter.
	 * @return zero if it does not fold to one other character by itself
	 */
	static char fold(char letter) {
		return (letter < TABLE.length) ? TABLE[letter] : 0;
	}

	/** The letters that fold to one, itself included. */
	public static int[] foldedTo(int folded) {
		IntStream others = IntStream.range(0, TABLE.length)
			.filter((letter) -> TABLE[letter] == folded && Character.toLowerCase(letter) == letter);
		return IntStream.concat(IntStream.of(folded), others).distinct().toArray();
	}

	/** Whether a letter is a vowel, with or without accents. */
	static boolean isVowel(char letter) {
		return VOWELS.indexOf(fold(letter)) >= 0;
	}

	private static String foldFrom(int first, String term) {
		StringBuilder folded = new StringBuilder(term);
		for (int at = first; at < term.length(); at++) {
			char letter = fold(term.charAt(at));
			if (letter == 0) {
				return DiacriticFolding.fold(term);
			}
			folded.setCharAt(at, letter);
		}
		return folded.toString();
	}

}
