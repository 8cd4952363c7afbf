package vn.lhh.search.schema;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import vn.lhh.search.index.SearchItem;

/**
 * Facet by which hits are counted and filtered.
 */
public enum Facet {

	TYPE, CATEGORY, ISSUER, YEAR;

	/** The name in results and of the field. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The codes that an item has. */
	public Set<String> of(SearchItem item) {
		return switch (this) {
			case TYPE -> Set.of(item.key().type().code());
			case CATEGORY -> item.facets().categories();
			case ISSUER -> item.facets().issuers();
			case YEAR -> {
				LocalDate date = item.facets().date();
				yield (date == null) ? Set.of() : Set.of(String.valueOf(date.getYear()));
			}
		};
	}

}
