package vn.lhh.kit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks telephone numbers as offices print them: {@code (0263) 3822 345},
 * {@code 0263–3822345 / 3822346}, {@code 113}, {@code 0263.3822345 máy lẻ 12}.
 */
public final class Telephone {

	private static final int LONGEST = 100;

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/;,]|\\bhoặc\\b|\\bvà\\b)\\s*");

	private static final Pattern NUMBER = Pattern
		.compile("\\+?(?:\\(\\+?\\d{1,5}\\)|\\d+)(?:[ .\\u2010-\\u2015-]{0,3}(?:\\(\\d{1,5}\\)|\\d+))*+");

	private static final Pattern EXTENSION = Pattern.compile(
			"\\s*\\(?(?:(?:số )?máy lẻ|lẻ|nội bộ|máy nhánh|ext\\.?|x|#)[ :.]{0,3}\\d{1,6}\\)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Telephone() {
	}

	/**
	 * Whether a text consists of one or several diallable numbers, each perhaps with an
	 * extension.
	 * @param printed the text, in NFC
	 */
	public static boolean isValid(String printed) {
		if (printed.length() > LONGEST) {
			return false;
		}
		String[] numbers = BETWEEN.split(printed.strip(), -1);
		for (int at = 0; at < numbers.length; at++) {
			if (!isNumber(numbers[at], (at == 0) ? 3 : 1)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The first number, in the form that a link dials.
	 * @return digits, perhaps after a plus
	 */
	public static String dialled(String printed) {
		Matcher number = NUMBER.matcher(printed);
		String first = number.find() ? number.group() : "";
		return (first.contains("+") ? "+" : "") + digits(first);
	}

	/**
	 * Whether a text is one number. Often only the differing digits of a second number
	 * are printed, so it may be shorter.
	 */
	private static boolean isNumber(String text, int fewestDigits) {
		Matcher number = NUMBER.matcher(text);
		if (!number.lookingAt()) {
			return false;
		}
		String rest = text.substring(number.end());
		int count = digits(number.group()).length();
		return count >= fewestDigits && count <= 15 && (rest.isEmpty() || EXTENSION.matcher(rest).matches());
	}

	private static String digits(String text) {
		return text.replaceAll("[^0-9]", "");
	}

}
