package vn.lhh.search.analysis;

import java.util.List;

/**
 * Entry of the list of abbreviations: forms that mean the same, each a sequence of
 * syllables.
 */
public record Abbreviation(List<List<Syllable>> forms) {

	/**
	 * Makes an entry of forms as people write them; a form without letters or digits does
	 * not count.
	 */
	public static Abbreviation of(List<String> forms) {
		return new Abbreviation(
				forms.stream().map(Syllable::listOf).filter((form) -> !form.isEmpty()).distinct().toList());
	}

}
