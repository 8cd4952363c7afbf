package vn.lhh.kit.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the last part of an address from a title: only a–z, 0–9 and single hyphens.
 */
public final class Slug {

	/** The longest slug made, in characters. */
	public static final int MAX_LENGTH = 120;

	private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");

	private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slug() {
	}

	/**
	 * Folds the title and joins its words by hyphens, cut at a word end.
	 * @param title any title
	 * @return the slug, or {@code "muc"} where nothing is left of the title
	 */
	public static String of(String title) {
		String joined = trimHyphens(GAP.matcher(DiacriticFolding.fold(title)).replaceAll("-"));
		return joined.isEmpty() ? "muc" : shorten(joined, MAX_LENGTH);
	}

	/**
	 * Whether the text has the form of a slug.
	 * @param slug what a client sent
	 * @return {@code true} for lower-case words joined by single hyphens, at most
	 * {@value #MAX_LENGTH} characters
	 */
	public static boolean isValid(String slug) {
		return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
	}

	/**
	 * The slugs to try for a title, one after the other, until one is free: the plain
	 * one, then with {@code -2}, {@code -3} …
	 * @param title any title
	 * @return valid slugs without end, all different
	 */
	public static Stream<String> candidates(String title) {
		String base = of(title);
		return Stream.iterate(1, (count) -> count + 1).map((count) -> (count == 1) ? base : numbered(base, count));
	}

	private static String numbered(String base, int count) {
		String suffix = "-" + count;
		return shorten(base, MAX_LENGTH - suffix.length()) + suffix;
	}

	private static String shorten(String slug, int most) {
		if (slug.length() <= most) {
			return slug;
		}
		int lastGap = slug.lastIndexOf('-', most);
		return slug.substring(0, (lastGap > 0) ? lastGap : most);
	}

	private static String trimHyphens(String text) {
		int start = text.startsWith("-") ? 1 : 0;
		int end = text.endsWith("-") ? text.length() - 1 : text.length();
		return (start >= end) ? "" : text.substring(start, end);
	}

}
