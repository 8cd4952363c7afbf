package vn.lhh.documents.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Holds the known abbreviations of types and issuing bodies, to classify a number's
 * symbol. Case does not matter; diacritics and letters do: {@code CT} is a directive,
 * {@code CTr} a programme.
 *
 * @param typesByAbbreviation codes of types, by upper-case abbreviation
 * @param typesWithout codes of the types that have no abbreviation, such as official
 * letters, whose symbol starts with the issuing body
 * @param bodies upper-case abbreviations of issuing bodies
 */
public record KnownSymbols(Map<String, Set<String>> typesByAbbreviation, Set<String> typesWithout, Set<String> bodies) {

	private static final Pattern LEGISLATURE = Pattern.compile("[0-9]+$");

	/**
	 * Finds the types a symbol may stand for.
	 * @return codes of types; empty if the symbol is unknown
	 */
	public Set<String> typesOf(NumberSymbol read) {
		String group = caseless(read.leadingGroup());
		Set<String> types = this.typesByAbbreviation.get(group);
		if (types != null) {
			return types;
		}
		boolean startsWithBody = this.bodies.contains(LEGISLATURE.matcher(group).replaceFirst(""));
		return startsWithBody ? this.typesWithout : Set.of();
	}

	/**
	 * Finds the parts of a printed number that an editor should check again.
	 * @param type the code of the chosen type, {@code null} if none is chosen
	 * @param issueYear the year of issue, {@code null} if unknown
	 * @return in the order of the number's parts
	 */
	public List<NumberWarning> warningsOf(NumberSymbol read, @Nullable String type, @Nullable Integer issueYear) {
		Set<NumberWarning> found = new LinkedHashSet<>();
		Set<String> types = typesOf(read);
		note(found, NumberWarning.NO_NUMBER, read.number().isEmpty());
		note(found, NumberWarning.SPACE_SEPARATOR,
				read.separator() == NumberSymbol.Separator.SPACE && !read.symbol().isEmpty());
		note(found, NumberWarning.NO_SYMBOL, read.symbol().isEmpty());
		note(found, NumberWarning.UNKNOWN_TYPE, !read.symbol().isEmpty() && types.isEmpty());
		note(found, NumberWarning.TYPE_MISMATCH, type != null && !types.isEmpty() && !types.contains(type));
		note(found, NumberWarning.YEAR_MISMATCH,
				read.numberYear() != null && issueYear != null && !read.numberYear().equals(issueYear));
		return List.copyOf(found);
	}

	/** Converts an abbreviation to the upper-case form used as a key; diacritics stay. */
	public static String caseless(String abbreviation) {
		return abbreviation.toUpperCase(Locale.ROOT);
	}

	private static void note(Set<NumberWarning> found, NumberWarning warning, boolean applies) {
		if (applies) {
			found.add(warning);
		}
	}

}
