package vn.lhh.documents.document.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;

/**
 * Holds the words a search may match, once without diacritics and once with them, a blank
 * before each word.
 *
 * @param fold without diacritics
 * @param exact with diacritics, lower case, in one style of tone marks
 */
public record SearchText(String fold, String exact) {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Map<String, String> TONES = tones();

	private static final Pattern OLD_STYLE = Pattern.compile(String.join("|", TONES.keySet()));

	public static SearchText of(Stream<String> texts) {
		String all = texts.filter(Objects::nonNull).collect(Collectors.joining(" "));
		return new SearchText(spaced(foldedWords(all)), spaced(exactWords(all)));
	}

	static List<String> foldedWords(String text) {
		return words(DiacriticFolding.fold(text));
	}

	static List<String> exactWords(String text) {
		String lower = Nfc.of(text).toLowerCase(Locale.ROOT);
		return words(OLD_STYLE.matcher(lower).replaceAll((found) -> TONES.getOrDefault(found.group(), "")));
	}

	private static List<String> words(String text) {
		return NO_WORD.splitAsStream(text).filter((word) -> !word.isEmpty()).toList();
	}

	private static String spaced(List<String> words) {
		return words.stream().map((word) -> " " + word).collect(Collectors.joining());
	}

	private static Map<String, String> tones() {
		List<String> old = List.of("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ",
				"uỵ");
		List<String> young = List.of("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy",
				"ụy");
		return java.util.stream.IntStream.range(0, old.size())
			.boxed()
			.collect(Collectors.toUnmodifiableMap(old::get, young::get));
	}

}
