package vn.lhh.search.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.index.SearchItem;

/**
 * Terms that an item is looked up by as they are: the keys of its number, and beginnings
 * of its title and names.
 */
public final class LookupTerms {

	private LookupTerms() {
	}

	/** The terms of an item by field. */
	public static Map<String, Set<String>> of(SearchItem item) {
		Set<String> exact = new LinkedHashSet<>();
		Set<String> folded = new LinkedHashSet<>();
		Set<String> starts = new LinkedHashSet<>();
		for (String value : Scope.TITLE.of(item.wording())) {
			List<Syllable> syllables = Syllable.listOf(value);
			starts.addAll(Prefixes.ofStart(syllables));
			syllables.forEach((syllable) -> exact.addAll(Prefixes.of(syllable.exact())));
			syllables.forEach((syllable) -> folded.addAll(Prefixes.of(syllable.folded())));
		}
		Map<String, Set<String>> terms = new LinkedHashMap<>();
		terms.put(IndexFields.NUMBER_KEYS, NumberKeys.of(item));
		terms.put(IndexFields.START, starts);
		terms.put(IndexFields.PREFIX_EXACT, exact);
		terms.put(IndexFields.PREFIX_FOLDED, folded);
		return terms;
	}

}
