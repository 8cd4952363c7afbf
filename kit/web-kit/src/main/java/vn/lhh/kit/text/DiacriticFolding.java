package vn.lhh.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds diacritics of Vietnamese text for searching: "Lâm Đồng được" becomes "lam dong
 * duoc". For searching only, never for sorting or classifying: folding merges hội, hỏi
 * and hồi.
 */
public final class DiacriticFolding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Đ and characters that were once typed for it. */
	private static final Pattern D_WITH_STROKE = Pattern.compile("[đĐ\\u00D0\\u00F0\\u0189\\u0256]");

	private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private DiacriticFolding() {
	}

	/**
	 * Folds text: lower case, no diacritics, đ as d, each run of white space as one
	 * blank.
	 * @param text any text in any normal form
	 */
	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(PlainText.characters(text), Normalizer.Form.NFD))
			.replaceAll("");
		String latin = D_WITH_STROKE.matcher(bare).replaceAll("d");
		return SPACES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	/**
	 * Folded letters and digits with nothing between them: {@code 582/QĐ-UBND} becomes
	 * {@code 582qdubnd}.
	 * @return the key, perhaps empty
	 */
	public static String key(String text) {
		return NOT_ALPHANUMERIC.matcher(fold(text)).replaceAll("");
	}

}
