package vn.lhh.search.analysis;

/**
 * Places tone marks uniformly, so that spellings which differ only in the place of the
 * mark are one term: hoà is hòa, thuý is thúy, khoẻ is khỏe, qúa is quá. The letters stay
 * as they are, so quí is not quý.
 */
final class TonePlacement {

	private static final String CONSONANTS = "bcdđghklmnpqrstvx";

	private static final String CODA = "cghmnpt";

	private static final String WITH_HAT_OR_HORN = "ăâêôơư";

	private static final int MOST_VOWELS = 3;

	private static final int LONGEST_CODA = 2;

	private TonePlacement() {
	}

	/**
	 * Moves the tone mark of a syllable to its usual place.
	 * @param term lower case, NFC
	 * @return the term itself if it has no tone mark, or several, or is no syllable
	 */
	static String uniform(String term) {
		int marked = onlyMark(term);
		if (marked < 0) {
			return term;
		}
		Tone tone = Tone.of(term.charAt(marked));
		StringBuilder letters = new StringBuilder(term);
		letters.setCharAt(marked, Tone.without(term.charAt(marked)));
		return place(letters, tone) ? letters.toString() : term;
	}

	/**
	 * Puts a tone mark in its usual place.
	 * @param letters a syllable without a tone mark
	 * @return false if the letters are no syllable and stay as they are
	 */
	static boolean place(StringBuilder letters, Tone tone) {
		int start = onsetLength(letters);
		int end = start;
		while (end < letters.length() && Tone.isVowel(letters.charAt(end))) {
			end++;
		}
		if (end == start || end - start > MOST_VOWELS || !isCoda(letters, end)) {
			return false;
		}
		int place = place(letters, start, end);
		letters.setCharAt(place, tone.on(letters.charAt(place)));
		return true;
	}

	private static int onlyMark(String term) {
		int marked = -1;
		for (int at = 0; at < term.length(); at++) {
			if (Tone.of(term.charAt(at)) != Tone.NGANG) {
				if (marked >= 0) {
					return -1;
				}
				marked = at;
			}
		}
		return marked;
	}

	/**
	 * The length of the onset; the u of qu and the i of gi before a vowel belong to it.
	 */
	private static int onsetLength(CharSequence letters) {
		int length = 0;
		while (length < letters.length() && CONSONANTS.indexOf(letters.charAt(length)) >= 0) {
			length++;
		}
		boolean glides = length == 1 && letters.length() > 2 && isGlide(letters.charAt(0), letters.charAt(1))
				&& Tone.isVowel(letters.charAt(2));
		return glides ? 2 : length;
	}

	private static boolean isGlide(char first, char second) {
		return first == 'q' && second == 'u' || first == 'g' && second == 'i';
	}

	private static boolean isCoda(CharSequence letters, int from) {
		for (int at = from; at < letters.length(); at++) {
			if (CODA.indexOf(letters.charAt(at)) < 0) {
				return false;
			}
		}
		return letters.length() - from <= LONGEST_CODA;
	}

	/**
	 * The marked vowel: the last with a hat or horn; else the second of two before a
	 * consonant, and of three; else the first.
	 */
	private static int place(CharSequence letters, int start, int end) {
		for (int at = end - 1; at >= start; at--) {
			if (WITH_HAT_OR_HORN.indexOf(letters.charAt(at)) >= 0) {
				return at;
			}
		}
		boolean open = end == letters.length();
		boolean second = end - start == MOST_VOWELS || end - start == 2 && !open;
		return second ? start + 1 : start;
	}

}
