package vn.lhh.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lhh.kit.text.DiacriticFolding;

/**
 * Names the types and issuing bodies that occur in the symbols of documents, all in
 * folded form.
 */
final class DocumentTypes {

	/** Syllables of the longest name. */
	static final int LONGEST_NAME = 4;

	private static final Map<String, String> ABBREVIATIONS = abbreviations();

	private static final Set<String> TYPES = Set.copyOf(ABBREVIATIONS.values());

	private static final Set<String> BODIES = DataFile.entries("issuing-bodies.txt")
		.stream()
		.map(List::getFirst)
		.map(DiacriticFolding::key)
		.collect(Collectors.toUnmodifiableSet());

	private DocumentTypes() {
	}

	/**
	 * The abbreviation of a type.
	 * @param name in any spelling, for example {@code Quyết định}
	 * @return for example {@code qd}
	 */
	static Optional<String> abbreviation(String name) {
		return Optional.ofNullable(ABBREVIATIONS.get(DiacriticFolding.fold(name)));
	}

	static boolean isType(String group) {
		return TYPES.contains(group);
	}

	/**
	 * Whether a group of letters is known from symbols, also with nothing between two.
	 */
	static boolean isKnown(String group) {
		return isType(group) || BODIES.contains(group) || isTypeWithBody(group);
	}

	private static boolean isTypeWithBody(String group) {
		for (int length = 1; length < group.length(); length++) {
			if (isType(group.substring(0, length)) && BODIES.contains(group.substring(length))) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, String> abbreviations() {
		Map<String, String> abbreviations = new HashMap<>();
		for (List<String> forms : DataFile.entries("document-types.txt")) {
			String abbreviation = DiacriticFolding.key(forms.getFirst());
			forms.subList(1, forms.size())
				.forEach((name) -> abbreviations.put(DiacriticFolding.fold(name), abbreviation));
		}
		return Map.copyOf(abbreviations);
	}

}
