package vn.lhh.search.schema;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import vn.lhh.search.analysis.DocumentNumber;
import vn.lhh.search.index.SearchItem;

/**
 * Keys by which an item with a printed number is found. Its names hold the name of the
 * document's type, which the symbol may not print.
 */
public final class NumberKeys {

	private NumberKeys() {
	}

	/** The keys of an item, none if it has no number. */
	public static Set<String> of(SearchItem item) {
		String printed = item.wording().printedNumber();
		if (printed == null) {
			return Set.of();
		}
		LocalDate date = item.facets().date();
		Integer year = (date == null) ? null : date.getYear();
		DocumentNumber number = DocumentNumber.printed(printed);
		Set<String> keys = new LinkedHashSet<>(number.indexKeys(null, year));
		item.wording().names().forEach((name) -> keys.addAll(number.indexKeys(name, year)));
		return keys;
	}

}
