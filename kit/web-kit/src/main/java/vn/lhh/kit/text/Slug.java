package vn.lhh.kit.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes URL slugs from titles: only a–z, 0–9 and single hyphens.
 */
public final class Slug {

	/** Longest slug, in characters. */
	public static final int MAX_LENGTH = 120;

	private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");

	private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slug() {
	}

	/**
	 * Folds the title and joins its words with hyphens, cut at a word end.
	 * @return the slug, or {@code "muc"} if the title has no usable character
	 */
	public static String of(String title) {
		String joined = trimHyphens(GAP.matcher(DiacriticFolding.fold(title)).replaceAll("-"));
		return joined.isEmpty() ? "muc" : shorten(joined, MAX_LENGTH);
	}

	/**
	 * Whether a text has the form of a slug: lower-case words joined by single hyphens,
	 * at most {@value #MAX_LENGTH} characters.
	 */
	public static boolean isValid(String slug) {
		return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
	}

	/**
	 * The slugs to try for a title until one is free: the plain one, then with
	 * {@code -2}, {@code -3} …
	 * @return an endless stream of valid slugs, all different
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
