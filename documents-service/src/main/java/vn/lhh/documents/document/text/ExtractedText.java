package vn.lhh.documents.document.text;

import vn.lhh.kit.text.Nfc;

/**
 * Holds the text of a file.
 *
 * @param text empty if the file has none, as a scan
 * @param truncated whether the file has more
 */
record ExtractedText(String text, boolean truncated) {

	static ExtractedText of(String raw, int limit) {
		boolean truncated = raw.length() > limit;
		return new ExtractedText(Nfc.of(truncated ? beginning(raw, limit) : raw), truncated);
	}

	private static String beginning(String text, int length) {
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

}
