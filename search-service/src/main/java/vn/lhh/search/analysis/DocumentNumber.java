package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Number and symbol of a document, printed or typed. A document is found if one of its
 * {@link #indexKeys} is one of the query's {@link #soughtKeys()}.
 *
 * @param number folded, without leading zeros; empty if none was read
 * @param year the year beside the number, if there is one
 * @param groups the parts of the symbol, folded: {@code qd} and {@code ubnd}
 * @param key folded letters and digits, as the {@code numberKey} of documents-service
 */
public record DocumentNumber(String number, @Nullable Integer year, List<String> groups, String key) {

	private static final Pattern PRINTED = Pattern.compile("(?:so\\s*:?\\s*)?"
			+ "(?<whole>(?<number>[0-9]{1,10}(?:[a-z](?![a-z]))?)(?:\\s?/\\s?(?<year>(?:19|20)[0-9]{2})(?![a-z0-9]))?"
			+ "(?<symbol>.*))", Pattern.DOTALL);

	private static final Pattern BETWEEN_GROUPS = Pattern.compile("[^a-z0-9]+");

	private static final int MOST_REORDERED = 3;

	/** Parses a printed number; any text is accepted. */
	public static DocumentNumber printed(String raw) {
		String folded = DiacriticFolding.fold(raw);
		Matcher matcher = PRINTED.matcher(folded);
		if (!matcher.matches()) {
			return new DocumentNumber("", null, groups(folded), DiacriticFolding.key(folded));
		}
		String year = matcher.group("year");
		return new DocumentNumber(withoutZeros(matcher.group("number")), (year == null) ? null : Integer.valueOf(year),
				groups(matcher.group("symbol")), DiacriticFolding.key(matcher.group("whole")));
	}

	/**
	 * Builds what to index for a printed number: the key, and shorter forms with and
	 * without the year. {@code 582:qd} stands for a number with one part of its symbol,
	 * {@code 582@2018} for a number of a year.
	 * @param typeName the document's type, in case the symbol does not print it
	 * @param issueYear the year of issue, in case the number does not print it
	 */
	public Set<String> indexKeys(@Nullable String typeName, @Nullable Integer issueYear) {
		Set<String> keys = new LinkedHashSet<>(List.of(this.key, withoutZeros(this.key)));
		Stream<String> type = Stream.ofNullable(typeName).flatMap((name) -> DocumentTypes.abbreviation(name).stream());
		List<String> forms = new ArrayList<>(List.of(this.number, this.number + String.join("", this.groups)));
		Stream.concat(this.groups.stream(), type).forEach((group) -> forms.add(this.number + ":" + group));
		for (String form : this.number.isEmpty() ? List.<String>of() : forms) {
			keys.add(form);
			addWithYear(keys, form, this.year);
			addWithYear(keys, form, issueYear);
		}
		keys.remove("");
		return keys;
	}

	/**
	 * Builds what to look for if this number was typed, best first: as typed, with the
	 * parts of the symbol in another order, then with one part only.
	 */
	public List<String> soughtKeys() {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(this.key);
		keys.add(withoutZeros(this.key));
		orders(this.groups).forEach((order) -> add(keys, this.number + String.join("", order)));
		List<String> types = this.groups.stream().filter(DocumentTypes::isType).toList();
		(types.isEmpty() ? this.groups : types).forEach((group) -> add(keys, this.number + ":" + group));
		keys.remove("");
		return List.copyOf(keys);
	}

	/**
	 * Whether this is a number of a document and no other number: a type or an issuing
	 * body is named.
	 */
	public boolean isCertain() {
		return this.groups.stream().anyMatch(DocumentTypes::isKnown);
	}

	static String withoutZeros(String key) {
		int start = 0;
		while (start + 1 < key.length() && key.charAt(start) == '0' && Character.isDigit(key.charAt(start + 1))) {
			start++;
		}
		return key.substring(start);
	}

	private void add(Set<String> keys, String form) {
		addWithYear(keys, form, this.year);
		keys.add(form);
	}

	private static void addWithYear(Set<String> keys, String form, @Nullable Integer year) {
		if (year != null) {
			keys.add(form + "@" + year);
		}
	}

	private static List<List<String>> orders(List<String> groups) {
		if (groups.size() < 2 || groups.size() > MOST_REORDERED) {
			return List.of(groups);
		}
		List<List<String>> orders = new ArrayList<>();
		for (int first = 0; first < groups.size(); first++) {
			List<String> others = new ArrayList<>(groups);
			String leading = others.remove(first);
			orders(others).forEach((order) -> orders.add(Stream.concat(Stream.of(leading), order.stream()).toList()));
		}
		return orders;
	}

	private static List<String> groups(String symbol) {
		return Arrays.stream(BETWEEN_GROUPS.split(symbol)).filter((group) -> !group.isEmpty()).toList();
	}

}
