package vn.lhh.kit.text;

import org.jspecify.annotations.Nullable;

/**
 * Keeps stored text in one normal form, so that "Lâm Đồng" typed on a Mac (NFD) equals
 * the same words typed elsewhere; lines stay apart. See {@link PlainText}.
 */
public final class Nfc {

	private Nfc() {
	}

	/**
	 * As {@link PlainText#lines(String)}.
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
		return PlainText.lines(text);
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
