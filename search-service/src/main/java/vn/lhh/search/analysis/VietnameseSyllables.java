package vn.lhh.search.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lhh.kit.text.DiacriticFolding;

/**
 * Rules of which syllables are possible in Vietnamese, from the onsets and rhymes of two
 * data files; they tell a Vietnamese word from a foreign one or from a typing error.
 */
final class VietnameseSyllables {

	private static final String NOTHING = "-";

	private static final int LONGEST_ONSET = 3;

	/** The letters that may follow each onset. */
	private static final Map<String, String> ONSETS = DataFile.entries("onsets.txt")
		.stream()
		.collect(Collectors.toUnmodifiableMap((forms) -> orNothing(forms.getFirst()), List::getLast));

	private static final Set<String> RHYMES = DataFile.entries("rhymes.txt")
		.stream()
		.flatMap((forms) -> forms.stream().skip(1).map((coda) -> forms.getFirst() + orNothing(coda)))
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> FOLDED = folded();

	private VietnameseSyllables() {
	}

	/** Whether letters without any accent may be a syllable typed without accents. */
	static boolean isPossibleFolded(String letters) {
		return FOLDED.contains(letters);
	}

	/**
	 * Whether an onset, a rhyme without tone mark and a tone make a syllable. Before c,
	 * ch, p and t only two tones are possible.
	 */
	static boolean isPossible(String onset, String rhyme, Tone tone) {
		String following = ONSETS.get(onset);
		boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
		return following != null && RHYMES.contains(rhyme) && following.indexOf(rhyme.charAt(0)) >= 0
				&& (!stopped || tone == Tone.SAC || tone == Tone.NANG);
	}

	/** The longest onset that letters begin with, perhaps empty. */
	static String onset(String letters) {
		for (int length = Math.min(LONGEST_ONSET, letters.length()); length > 0; length--) {
			if (ONSETS.containsKey(letters.substring(0, length))) {
				return letters.substring(0, length);
			}
		}
		return "";
	}

	static Collection<String> rhymes() {
		return RHYMES;
	}

	private static Set<String> folded() {
		Set<String> folded = new HashSet<>();
		ONSETS.forEach((onset, following) -> RHYMES.stream()
			.filter((rhyme) -> following.indexOf(rhyme.charAt(0)) >= 0)
			.forEach((rhyme) -> folded.add(DiacriticFolding.fold(onset + rhyme))));
		return Set.copyOf(folded);
	}

	private static String orNothing(String part) {
		return part.equals(NOTHING) ? "" : part;
	}

}
