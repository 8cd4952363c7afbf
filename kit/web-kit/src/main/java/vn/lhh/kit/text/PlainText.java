package vn.lhh.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Normalizes typed or pasted text: one normal form, Vietnamese letters, no invisible
 * characters, plain blanks. Every string that enters a service passes through this class.
 */
public final class PlainText {

	/** D with a combining stroke, two characters. */
	private static final Pattern STRUCK_D = Pattern.compile("([Dd])[\\u0335\\u0336]");

	/**
	 * Eth and the African d, if no vowel precedes them in the word: in such a place
	 * Vietnamese has đ, while Icelandic (Sigurður) has its own letter elsewhere.
	 */
	private static final Pattern SMALL_LOOK_ALIKE = Pattern
		.compile("(?<=(?:^|[^\\p{L}])[bcdghklmnpqrstvxđĐ]{0,5})[\\u00F0\\u0256]", Pattern.CASE_INSENSITIVE);

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

	/** Unicode blanks, record separators, and invisible letters. */
	private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\u001C-\\u001F\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

	/** An emoji with its modifiers and joiners, which are invisible elsewhere. */
	private static final String EMOJI = "\\p{IsExtended_Pictographic}(?:\\uFE0F|[\\x{1F3FB}-\\x{1F3FF}])?"
			+ "(?:\\u200D(?=\\p{IsExtended_Pictographic}))?|\\uFE0F(?=\\u20E3)";

	private static final Pattern INVISIBLE = Pattern.compile("(?<emoji>" + EMOJI + ")|[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}"
			+ "|[\\u00AD\\u034F\\u061C\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F"
			+ "\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFEFF\\uFFF0-\\uFFFC\\uFFFE\\uFFFF\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern SHOWS_NOTHING = Pattern.compile("[\\s\\p{M}]*");

	private PlainText() {
	}

	/**
	 * Normalizes text of one line: every run of blanks, tabs and line ends becomes one
	 * blank.
	 * @return the text to keep, empty if it shows nothing
	 */
	public static String line(String text) {
		return visible(SPACES.matcher(characters(text)).replaceAll(" ").strip());
	}

	/**
	 * Normalizes text of several lines: every line separator becomes a line feed.
	 * @return the text to keep, empty if it shows nothing
	 */
	public static String lines(String text) {
		return visible(characters(text).strip());
	}

	/**
	 * Whether a text shows nothing: only blanks, invisible characters, and marks without
	 * a letter.
	 */
	public static boolean showsNothing(String text) {
		return lines(text).isEmpty();
	}

	/**
	 * Replaces the characters of a text by those to keep; its edges stay.
	 * @return NFC, with line feeds, tabs and plain blanks
	 */
	static String characters(String text) {
		if (isPlain(text)) {
			return text;
		}
		String spaced = BLANK.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(" ");
		return letters(INVISIBLE.matcher(spaced).replaceAll("${emoji}"));
	}

	/** Replaces look-alikes of Đ by the Vietnamese letter, in NFC. */
	static String letters(String text) {
		String struck = STRUCK_D.matcher(text).replaceAll((found) -> "D".equals(found.group(1)) ? "Đ" : "đ");
		String upper = Normalizer.normalize(struck, Normalizer.Form.NFC).replace('\u00D0', 'Đ').replace('\u0189', 'Đ');
		return SMALL_LOOK_ALIKE.matcher(upper).replaceAll("đ");
	}

	private static String visible(String text) {
		return SHOWS_NOTHING.matcher(text).matches() ? "" : text;
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch(PlainText::isKept);
	}

	/**
	 * Whether a character is always kept; nearly every Vietnamese text has only such
	 * characters.
	 */
	private static boolean isKept(int each) {
		boolean ascii = each >= ' ' && each <= '~' || each == '\n' || each == '\t';
		boolean latin = each >= '\u00C0' && each <= '\u017F' && each != '\u00D0' && each != '\u00F0';
		boolean vietnamese = each >= '\u1EA0' && each <= '\u1EF9' || "ƠơƯư".indexOf(each) >= 0;
		return ascii || latin || vietnamese || each >= '\u2010' && each <= '\u2027';
	}

}
