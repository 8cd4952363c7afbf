package vn.lhh.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Keeps stored text in one normal form, so that "Lâm Đồng" typed on a Mac (NFD) equals
 * the same words typed elsewhere.
 */
public final class Nfc {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\uFEFF\\u2028\\u2029]");

	private Nfc() {
	}

	/**
	 * Composes (NFC), drops control characters other than line feed and tab, and trims.
	 * @param text any text, {@code null} stays {@code null}
	 * @return the cleaned text
	 */
	public static @Nullable String clean(@Nullable String text) {
		return (text == null) ? null : of(text);
	}

	/**
	 * As {@link #clean(String)} for text that is there.
	 * @param text any text
	 * @return the cleaned text, perhaps empty
	 */
	public static String of(String text) {
		String unixLines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
		return CONTROL.matcher(Normalizer.normalize(unixLines, Normalizer.Form.NFC)).replaceAll("").strip();
	}

	/**
	 * As {@link #clean(String)}, but empty text counts as none.
	 * @param text any text
	 * @return the cleaned text or {@code null}
	 */
	public static @Nullable String orNull(@Nullable String text) {
		String cleaned = clean(text);
		return (cleaned == null || cleaned.isEmpty()) ? null : cleaned;
	}

}
