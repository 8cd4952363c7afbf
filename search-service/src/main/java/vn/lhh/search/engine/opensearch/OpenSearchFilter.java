package vn.lhh.search.engine.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;

/**
 * Filter of items by what a reader chose and by what may be shown.
 */
final class OpenSearchFilter {

	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private final List<Map<String, Object>> always = new ArrayList<>();

	private final List<Map<String, Object>> never;

	private final Map<Facet, Map<String, Object>> byFacet = new EnumMap<>(Facet.class);

	OpenSearchFilter(SearchRequest.Filter filter, Visibility visible) {
		this.always.add(range(IndexFields.SHOWN_FROM, null, visible.now().toEpochMilli()));
		this.always.add(range(IndexFields.SHOWN_UNTIL, Math.addExact(visible.now().toEpochMilli(), 1), null));
		if (filter.from() != null || filter.to() != null) {
			this.always.add(range(IndexFields.DAY, day(filter.from()), day(filter.to())));
		}
		this.never = visible.locked().isEmpty() ? List.of()
				: List.of(Map.of("terms", Map.of(IndexFields.FILED_UNDER, visible.locked())));
		addFacet(Facet.TYPE, filter.types().stream().map(ItemType::code).toList());
		addFacet(Facet.CATEGORY, filter.categories());
		addFacet(Facet.ISSUER, filter.issuers());
		addFacet(Facet.YEAR, filter.years().stream().map(String::valueOf).toList());
	}

	/** A day as the index has it, at most four digits in its year. */
	static @Nullable String day(@Nullable LocalDate date) {
		if (date == null) {
			return null;
		}
		LocalDate bounded = date.isBefore(FIRST_DAY) ? FIRST_DAY : date;
		return String.valueOf(bounded.isAfter(LAST_DAY) ? LAST_DAY : bounded);
	}

	/** A query for what another finds, facets aside. */
	Map<String, Object> shown(Map<String, Object> query) {
		return Map.of("bool", Map.of("must", List.of(query), "filter", this.always, "must_not", this.never));
	}

	/**
	 * The filter by facets, which counting each facet without its own one needs apart
	 * from the query.
	 * @param except the facet whose filter is left out
	 */
	Map<String, Object> facets(@Nullable Facet except) {
		List<Map<String, Object>> others = this.byFacet.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != except)
			.map(Map.Entry::getValue)
			.toList();
		return others.isEmpty() ? OpenSearchQueries.ALL : Map.of("bool", Map.of("filter", others));
	}

	private void addFacet(Facet facet, Collection<String> codes) {
		if (!codes.isEmpty()) {
			this.byFacet.put(facet, Map.of("terms", Map.of(facet.code(), codes)));
		}
	}

	private static Map<String, Object> range(String field, @Nullable Object from, @Nullable Object to) {
		Map<String, Object> bounds = new LinkedHashMap<>();
		if (from != null) {
			bounds.put("gte", from);
		}
		if (to != null) {
			bounds.put("lte", to);
		}
		return Map.of("range", Map.of(field, bounds));
	}

}
