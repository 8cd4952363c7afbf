package vn.lhh.kit.text;

import org.jspecify.annotations.Nullable;

/**
 * Normalizes text to NFC, so that "Lâm Đồng" typed on a Mac (NFD) equals the same text
 * typed elsewhere. It keeps line breaks; see {@link PlainText}.
 */
public final class Nfc {

	private Nfc() {
	}

	/**
	 * Cleans text as {@link PlainText#lines(String)} does; {@code null} stays
	 * {@code null}.
	 */
	public static @Nullable String clean(@Nullable String text) {
		return (text == null) ? null : of(text);
	}

	/**
	 * Cleans text that is not null as {@link #clean(String)} does.
	 * @return the cleaned text, perhaps empty
	 */
	public static String of(String text) {
		return PlainText.lines(text);
	}

	/** Cleans text as {@link #clean(String)} does, with {@code null} for empty text. */
	public static @Nullable String orNull(@Nullable String text) {
		String cleaned = clean(text);
		return (cleaned == null || cleaned.isEmpty()) ? null : cleaned;
	}

}
