package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
		Map<String, Syllable> known = new HashMap<>();
		SyllableScanner scanner = new SyllableScanner(text);
		while (scanner.next()) {
			syllables.add(known.computeIfAbsent(scanner.term(), Syllable::of));
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
