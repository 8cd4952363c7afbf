package vn.lhh.kit.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vietnamese dictionary order (a ă â b c d đ e ê …), as a comparator and as a key that
 * sorts the same way byte by byte in a database.
 */
public final class VietnameseOrder {

	private static final int MOST_KEPT = 2000;

	private static final int LONGEST_KEPT = 200;

	private static final Collator COLLATOR = collator();

	/** Of names, which are sorted again and again. */
	private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

	private VietnameseOrder() {
	}

	/**
	 * Compares two texts in Vietnamese order; accents decide only between equal letters.
	 * @return a thread-safe comparator
	 */
	public static Comparator<String> comparator() {
		return Comparator.comparing(VietnameseOrder::key);
	}

	/**
	 * A key whose plain string order is the Vietnamese order of the texts.
	 * @param text any text
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
		synchronized (COLLATOR) {
			return HexFormat.of().formatHex(COLLATOR.getCollationKey(Nfc.of(text)).toByteArray());
		}
	}

	private static Collator collator() {
		Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
		collator.setStrength(Collator.TERTIARY);
		collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
		return collator;
	}

}
