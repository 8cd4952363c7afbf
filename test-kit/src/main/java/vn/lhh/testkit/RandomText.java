package vn.lhh.testkit;

import java.util.Random;

/**
 * Generates random texts of the kinds that break parsers: plain, Vietnamese, composed and
 * not, blank, invisible, beyond the Basic Multilingual Plane, and any code unit at all.
 */
public final class RandomText {

	private static final String[] PIECES = { "QĐ", "Đà Lạt", "Ð", "đ", "ỗ", "o\u0302\u0303", "\u0300", " ", "\t", "\n",
			"\u00a0", "\u200b", "\u202e", "\u2060", "\u0000", "/", "-", ".", "%", "'", "\"", "<", ">", "&", "\\", "0",
			"9", "\u0663", "😀", "\ud83d", "\udc00", "İ", "ß", "null", "01", "2026" };

	private RandomText() {
	}

	/**
	 * Generates a text of random length.
	 * @param most the greatest number of UTF-16 units
	 * @return may be empty, and may have unpaired surrogates
	 */
	public static String upTo(Random random, int most) {
		int length = random.nextInt(most + 1);
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(random.nextInt(4) == 0 ? String.valueOf((char) random.nextInt(0x10000))
					: PIECES[random.nextInt(PIECES.length)]);
		}
		text.setLength(length);
		return text.toString();
	}

}
