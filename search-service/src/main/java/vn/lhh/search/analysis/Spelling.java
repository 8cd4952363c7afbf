package vn.lhh.search.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Spelling correction by one edit: a letter too many, too few, another one, or two
 * swapped. Short syllables are left alone, since each of them is near many others.
 */
public final class Spelling {

	/** Letters of the shortest syllable that is corrected. */
	public static final int SHORTEST = 4;

	private final Vocabulary vocabulary;

	public Spelling(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Proposes a query with the syllables that occur nowhere replaced by near ones that
	 * do, without accents there.
	 * @return empty if no syllable can be replaced
	 */
	public Optional<List<Syllable>> correct(List<Syllable> query) {
		List<Syllable> corrected = query.stream().map(this::correct).toList();
		return corrected.equals(query) ? Optional.empty() : Optional.of(corrected);
	}

	/** Lists the near syllables that occur, the most frequent first. */
	public List<String> proposals(String folded) {
		if (!isCorrectable(folded) || this.vocabulary.contains(folded)) {
			return List.of();
		}
		return this.vocabulary.candidates(folded)
			.stream()
			.filter((candidate) -> isOneEdit(folded, candidate) && this.vocabulary.contains(candidate))
			.distinct()
			.sorted(order(folded))
			.toList();
	}

	/** Whether two different syllables are one edit apart. */
	public static boolean isOneEdit(String one, String other) {
		if (one.length() > other.length()) {
			return isOneEdit(other, one);
		}
		int start = 0;
		while (start < one.length() && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		if (one.length() < other.length()) {
			return other.length() == one.length() + 1 && isSame(one, start, other, start + 1);
		}
		return start < one.length() && (isSame(one, start + 1, other, start + 1)
				|| isSwapped(one, other, start) && isSame(one, start + 2, other, start + 2));
	}

	private Syllable correct(Syllable typed) {
		return proposals(typed.folded()).stream().findFirst().map(Syllable::of).orElse(typed);
	}

	/** The most frequent first, among equals those that begin with the same letter. */
	private Comparator<String> order(String typed) {
		return Comparator.comparingLong(this.vocabulary::frequency)
			.reversed()
			.thenComparing((candidate) -> candidate.charAt(0) != typed.charAt(0))
			.thenComparing(Comparator.naturalOrder());
	}

	/** Whether a syllable is long enough, and a word rather than a number. */
	private static boolean isCorrectable(String folded) {
		return folded.length() >= SHORTEST && folded.chars().allMatch(Character::isLetter);
	}

	private static boolean isSwapped(String one, String other, int at) {
		return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1)
				&& one.charAt(at + 1) == other.charAt(at);
	}

	private static boolean isSame(String one, int from, String other, int otherFrom) {
		return one.substring(from).equals(other.substring(otherFrom));
	}

}
