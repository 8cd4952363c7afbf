package vn.lhh.search.engine.opensearch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.schema.Scope;

/**
 * Terms of a text as they are sent to OpenSearch, which does nothing but split them: one
 * on a line, because pairs of syllables have a blank within.
 */
final class FieldTerms {

	static final String SEPARATOR = "\n";

	/** Letters of the longest syllable of Vietnamese. */
	static final int LONGEST_SYLLABLE = 7;

	private FieldTerms() {
	}

	static String join(List<String> terms) {
		return String.join(SEPARATOR, terms);
	}

	/** Puts the fields of all scopes into a document. */
	static void putAll(SearchItem.Wording wording, Map<String, Object> document) {
		for (Scope scope : Scope.values()) {
			List<List<Syllable>> values = scope.of(wording).stream().map(Syllable::listOf).toList();
			document.put(scope.exact(), terms(values, Syllable::exact));
			document.put(scope.folded(), terms(values, Syllable::folded));
		}
	}

	/** Each syllable of an item once, with its accents. */
	static Set<String> forms(SearchItem.Wording wording) {
		Set<String> forms = new LinkedHashSet<>();
		for (String value : Scope.ALL.of(wording)) {
			Syllable.listOf(value)
				.stream()
				.map(Syllable::exact)
				.filter((form) -> form.length() <= LONGEST_SYLLABLE)
				.forEach(forms::add);
		}
		return forms;
	}

	private static List<String> terms(List<List<Syllable>> values, Function<Syllable, String> form) {
		return values.stream().map((value) -> join(value.stream().map(form).toList())).toList();
	}

}
