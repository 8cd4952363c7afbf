package vn.lhh.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Decodes words typed by the rules of Telex or VNI while no input method was on: "khoa
 * hocj" is khoa học. Words that are Vietnamese without accents, or English, stay.
 */
public final class Telex {

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{M}\\p{N}])[a-zA-Z][a-zA-Z0-9]{1,11}(?![\\p{L}\\p{M}\\p{N}])");

	/** A tone of VNI, or just a number: quy1 is quý, or the first quarter. */
	private static final Pattern ONE_DIGIT = Pattern.compile("[a-z]+[1-5]");

	/** Words of other languages that happen to be Telex, too. */
	private static final Set<String> FOREIGN = DataFile.entries("not-telex.txt")
		.stream()
		.flatMap(List::stream)
		.collect(Collectors.toUnmodifiableSet());

	/** Rhymes by their letters without accents and the keys typed for the accents. */
	private static final Map<String, String> RHYMES = rhymes();

	/** The keys of the tones, in their order; the first has none. */
	private static final String TONE_KEYS = "-frxsj";

	private static final String TONE_DIGITS = "-23415";

	private static final String HORN_KEYS = "w78";

	private static final char STROKE_KEY = '9';

	private final StringBuilder letters = new StringBuilder();

	private String onset;

	private Tone tone = Tone.NGANG;

	private boolean hat;

	private boolean horn;

	private Telex(String onset) {
		this.onset = onset;
	}

	/**
	 * Decodes the words of a text that can only have been typed that way; a word that is
	 * English elsewhere is decoded beside such a word if all others fit, too.
	 * @return empty if no word was typed that way
	 */
	public static Optional<String> decode(String text) {
		List<String> words = WORD.matcher(text).results().map((found) -> lowerCase(found.group())).toList();
		boolean vni = words.stream().filter((word) -> ONE_DIGIT.matcher(word).matches()).count() > 1;
		if (words.stream().noneMatch((word) -> isTelex(word, vni))) {
			return Optional.empty();
		}
		boolean fits = words.stream()
			.allMatch((word) -> VietnameseSyllables.isPossibleFolded(word) || decodeWord(word) != null);
		return Optional.of(WORD.matcher(text).replaceAll((found) -> {
			String word = lowerCase(found.group());
			String decoded = (fits || !FOREIGN.contains(word)) ? decodeWord(word) : null;
			return (decoded == null) ? found.group() : decoded;
		}));
	}

	private static boolean isTelex(String word, boolean vni) {
		return !FOREIGN.contains(word) && (vni || !ONE_DIGIT.matcher(word).matches()) && decodeWord(word) != null;
	}

	/**
	 * Decodes a lower-case word.
	 * @return {@code null} if it is Vietnamese as it is, or can't be
	 */
	private static @Nullable String decodeWord(String word) {
		if (word.startsWith("dd") || word.startsWith("d9")) {
			return new Telex("đ").decoded(word.substring(2));
		}
		if (VietnameseSyllables.isPossibleFolded(word) || !Character.isLetter(word.charAt(1))) {
			return null;
		}
		String onset = VietnameseSyllables.onset(word);
		String decoded = new Telex(onset).decoded(word.substring(onset.length()));
		return (decoded == null && onset.equals("gi")) ? new Telex("g").decoded(word.substring(1)) : decoded;
	}

	private @Nullable String decoded(String keys) {
		for (int at = 0; at < keys.length(); at++) {
			if (!take(keys.charAt(at))) {
				return null;
			}
		}
		String rhyme = RHYMES.get(signature(this.letters.toString(), this.hat, this.horn));
		if (rhyme == null || !VietnameseSyllables.isPossible(this.onset, rhyme, this.tone)) {
			return null;
		}
		StringBuilder syllable = new StringBuilder(this.onset).append(rhyme);
		return TonePlacement.place(syllable, this.tone) ? syllable.toString() : null;
	}

	/** Takes a key: for an accent if a vowel stands before it, else a letter. */
	private boolean take(char key) {
		int mark = Math.max(TONE_KEYS.indexOf(key), TONE_DIGITS.indexOf(key));
		if (this.letters.isEmpty() || !isAccent(key) && mark < 0) {
			this.letters.append(key);
			return this.letters.length() > 1 || SyllableFolding.isVowel(key);
		}
		return (mark < 0) ? takeAccent(key) : takeTone(Tone.values()[mark]);
	}

	/** Whether a key changes a letter that was typed before: w, a double, or a digit. */
	private boolean isAccent(char key) {
		boolean doubled = "aeo".indexOf(key) >= 0 && this.letters.charAt(this.letters.length() - 1) == key;
		return doubled || HORN_KEYS.indexOf(key) >= 0 || Character.isDigit(key);
	}

	private boolean takeAccent(char key) {
		if (HORN_KEYS.indexOf(key) >= 0) {
			this.horn = true;
			return true;
		}
		if (key == STROKE_KEY) {
			boolean stroked = this.onset.equals("d");
			this.onset = "đ";
			return stroked;
		}
		boolean first = !this.hat && "aeo6".indexOf(key) >= 0;
		this.hat = true;
		return first;
	}

	private boolean takeTone(Tone typed) {
		boolean first = this.tone == Tone.NGANG;
		this.tone = typed;
		return first;
	}

	private static String lowerCase(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> rhymes() {
		Map<String, String> rhymes = new HashMap<>();
		for (String rhyme : VietnameseSyllables.rhymes()) {
			boolean hat = rhyme.chars().anyMatch((letter) -> "âêô".indexOf(letter) >= 0);
			boolean horn = rhyme.chars().anyMatch((letter) -> "ăơư".indexOf(letter) >= 0);
			rhymes.put(signature(DiacriticFolding.fold(rhyme), hat, horn), rhyme);
		}
		return Map.copyOf(rhymes);
	}

	private static String signature(String letters, boolean hat, boolean horn) {
		return letters + (hat ? "^" : "") + (horn ? "+" : "");
	}

}
