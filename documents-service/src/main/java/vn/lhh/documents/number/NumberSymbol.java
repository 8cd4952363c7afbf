package vn.lhh.documents.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Parses a document's number and symbol tolerantly from the printed text. Keeps
 * unreadable parts as they are and never corrects them.
 *
 * @param raw as printed
 * @param number digits, perhaps with a letter; empty if none was read
 * @param numberInt the digits, for sorting; {@code null} if there are none or more than
 * nine
 * @param numberYear the year in the middle, if there is one ({@code 01/2011/TT-BTC})
 * @param symbol the part after the number, for example {@code QĐ-UBND}; empty if there is
 * none
 * @param key folded letters and digits, for example {@code 582qdubnd}
 * @param separator the separator before the symbol
 */
public record NumberSymbol(String raw, String number, @Nullable Integer numberInt, @Nullable Integer numberYear,
		String symbol, String key, Separator separator) {

	private static final Pattern GRAMMAR = Pattern.compile("(?iU)(?:số\\s*:?\\s*)?"
			+ "(?<number>[0-9]{1,10}(?:\\p{L}(?!\\p{L}))?)" + "(?:\\s?/\\s?(?<year>(?:19|20)[0-9]{2})(?![\\p{L}0-9]))?"
			+ "(?<separator>\\s?[/\\-–]\\s?|\\s+)?(?<symbol>.*)", Pattern.DOTALL);

	private static final Pattern GROUP_END = Pattern.compile("[\\s/.,\\-–]+");

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

	private static final int LONGEST_INT = 9;

	/** Names the separator between the number and the symbol. */
	public enum Separator {

		/** A slash or hyphen, as the rules of form require, or a dash. */
		MARK,
		/** Only white space. */
		SPACE,
		/** No separator. */
		NONE

	}

	/** Parses a printed number; accepts any text and never fails. */
	public static NumberSymbol parse(String raw) {
		Matcher matcher = GRAMMAR.matcher(raw.strip());
		if (!matcher.matches()) {
			return new NumberSymbol(raw, "", null, null, tidy(raw), DiacriticFolding.key(raw), Separator.NONE);
		}
		String number = group(matcher, "number");
		String year = group(matcher, "year");
		return new NumberSymbol(raw, number, integer(number), year.isEmpty() ? null : Integer.valueOf(year),
				tidy(group(matcher, "symbol")), DiacriticFolding.key(withoutWord(raw, matcher)),
				separator(group(matcher, "separator")));
	}

	/**
	 * Returns the symbol's first group, which names the type or, in an official letter,
	 * the issuing body: {@code QĐ} of {@code QĐ-UBND}.
	 * @return empty if there is no symbol
	 */
	public String leadingGroup() {
		return GROUP_END.split(this.symbol, 2)[0];
	}

	/**
	 * Returns every key a search may match: the key itself, and the key without leading
	 * zeros, without the year and without both.
	 * @return folded letters and digits
	 */
	public List<String> searchKeys() {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(this.key);
		keys.add(withoutZeros(this.key));
		if (this.numberYear != null) {
			String withoutYear = DiacriticFolding.key(this.number + this.symbol);
			keys.add(withoutYear);
			keys.add(withoutZeros(withoutYear));
		}
		keys.remove("");
		return List.copyOf(keys);
	}

	private static String withoutWord(String raw, Matcher matcher) {
		return raw.strip().substring(matcher.start("number"));
	}

	private static String withoutZeros(String key) {
		return LEADING_ZEROS.matcher(key).replaceFirst("");
	}

	private static Separator separator(String text) {
		if (text.isEmpty()) {
			return Separator.NONE;
		}
		return text.isBlank() ? Separator.SPACE : Separator.MARK;
	}

	private static @Nullable Integer integer(String number) {
		String digits = number.replaceAll("[^0-9]", "");
		return (digits.length() > LONGEST_INT) ? null : Integer.valueOf(digits);
	}

	private static String tidy(String text) {
		return text.strip().replaceAll("(?U)\\s+", " ");
	}

	private static String group(Matcher matcher, String name) {
		String found = matcher.group(name);
		return (found == null) ? "" : found;
	}

}
