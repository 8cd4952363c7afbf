package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a syllable in the forms of both analyses, so that accents count where they were
 * typed.
 *
 * @param exact with accents, as {@link SyllableScanner} reads it
 * @param folded without accents
 */
public record Syllable(String exact, String folded) {

	/** A syllable with a known exact form. */
	public static Syllable of(String exact) {
		return new Syllable(exact, SyllableFolding.fold(exact));
	}

	/** The syllables of a text, in its order. */
	public static List<Syllable> listOf(CharSequence text) {
		List<Syllable> syllables = new ArrayList<>();
		SyllableScanner scanner = new SyllableScanner(text);
		while (scanner.next()) {
			syllables.add(of(scanner.term()));
		}
		return List.copyOf(syllables);
	}

	public boolean hasAccents() {
		return !this.exact.equals(this.folded);
	}

	/**
	 * Whether a reader who typed this may mean the other: the same letters, and the same
	 * accents if any were typed.
	 */
	public boolean mayMean(Syllable other) {
		return hasAccents() ? this.exact.equals(other.exact) : this.folded.equals(other.folded);
	}

}
