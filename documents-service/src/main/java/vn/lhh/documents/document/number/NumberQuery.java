package vn.lhh.documents.document.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.lhh.kit.text.DiacriticFolding;

/**
 * Parses a number search as a reader types it: parts in any order, any separators, with
 * or without diacritics and the word "số".
 *
 * @param key the whole input, folded
 * @param parts folded words and numbers, in the order typed
 */
public record NumberQuery(String key, List<String> parts) {

	private static final Pattern BETWEEN_PARTS = Pattern
		.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=[\\p{L}\\p{M}])(?=\\p{N}{2})");

	private static final String NUMBER_WORD = "so";

	public static NumberQuery of(String typed) {
		List<String> parts = Stream.of(BETWEEN_PARTS.split(typed))
			.map(DiacriticFolding::key)
			.filter((part) -> !part.isEmpty())
			.toList();
		boolean named = parts.size() > 1 && parts.getFirst().equals(NUMBER_WORD);
		List<String> said = named ? parts.subList(1, parts.size()) : parts;
		return new NumberQuery(named ? String.join("", said) : DiacriticFolding.key(typed), said);
	}

	public boolean isEmpty() {
		return this.key.isEmpty();
	}

	/**
	 * Builds a regular expression over search keys: the key begins with the input (or
	 * contains it, if the input does not start with a digit), or begins with one of the
	 * typed numbers and contains all other parts; without any number, the key contains
	 * all parts.
	 */
	public String pattern() {
		List<String> ways = new ArrayList<>();
		ways.add(startsWithDigit(this.key) ? "^" + this.key : this.key);
		IntStream.range(0, this.parts.size())
			.filter((at) -> startsWithDigit(this.parts.get(at)))
			.forEach((at) -> ways.add("^" + this.parts.get(at) + end(others(at)) + holding(others(at))));
		if (this.parts.stream().noneMatch(NumberQuery::startsWithDigit)) {
			ways.add("^" + holding(this.parts));
		}
		return ways.stream().distinct().collect(Collectors.joining("|"));
	}

	/** Returns the keys that match the typed number exactly. */
	public Set<String> exactKeys() {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(this.key);
		IntStream.range(0, this.parts.size())
			.filter((at) -> startsWithDigit(this.parts.get(at)))
			.forEach((at) -> keys.add(this.parts.get(at) + String.join("", others(at))));
		keys.removeIf((key) -> !startsWithDigit(key));
		return keys;
	}

	private List<String> others(int at) {
		return IntStream.range(0, this.parts.size()).filter((other) -> other != at).mapToObj(this.parts::get).toList();
	}

	/**
	 * Forbids a digit after the number unless another typed number follows, such as the
	 * year.
	 */
	private static String end(List<String> others) {
		String numbers = others.stream().filter(NumberQuery::startsWithDigit).collect(Collectors.joining("|"));
		return numbers.isEmpty() ? "(?![0-9])" : "(?:(?![0-9])|(?=" + numbers + "))";
	}

	private static String holding(List<String> parts) {
		return parts.stream().map((part) -> "(?=.*" + part + ")").collect(Collectors.joining());
	}

	private static boolean startsWithDigit(String key) {
		return !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
	}

}
