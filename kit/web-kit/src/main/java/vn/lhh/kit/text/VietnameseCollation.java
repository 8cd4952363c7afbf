package vn.lhh.kit.text;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/**
 * Vietnamese collation (a ă â b c d đ e ê …), word by word, as a comparator and as a key
 * that sorts the same way byte by byte in a database.
 */
public final class VietnameseCollation {

	private static final int MOST_KEPT = 2000;

	private static final int LONGEST_KEPT = 200;

	/** Cached keys, mainly of names, which are sorted again and again. */
	private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

	private VietnameseCollation() {
	}

	/**
	 * Compares two texts in Vietnamese order; accents decide only between equal letters.
	 * @return a thread-safe comparator
	 */
	public static Comparator<String> comparator() {
		return Comparator.comparing(VietnameseCollation::key);
	}

	/**
	 * A sort key whose plain string order is the Vietnamese order of the texts.
	 * @return lower-case hexadecimal digits
	 */
	public static String key(String text) {
		String known = KEPT.get(text);
		return (known != null) ? known : keep(text, reckon(text));
	}

	private static String keep(String text, String key) {
		if (text.length() <= LONGEST_KEPT) {
			if (KEPT.size() >= MOST_KEPT) {
				KEPT.clear();
			}
			KEPT.put(text, key);
		}
		return key;
	}

	private static String reckon(String text) {
		return HexFormat.of().formatHex(Rules.VIETNAMESE.getCollationKey(Nfc.of(text)).toByteArray());
	}

	/**
	 * ICU's collation rules, which count blanks, while the JDK's ignore them. They are
	 * loaded when a text is first sorted.
	 */
	private static final class Rules {

		static final Collator VIETNAMESE = load();

		private static Collator load() {
			RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.forLanguageTag("vi"));
			collator.setStrength(Collator.TERTIARY);
			collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
			collator.setAlternateHandlingShifted(false);
			return collator.freeze();
		}

	}

}
