package vn.lhh.search.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.lhh.kit.text.VietnameseCollation;
import vn.lhh.search.feed.FacetNames;
import vn.lhh.search.feed.event.FeedEvent.FacetName;
import vn.lhh.search.index.ItemType;

/**
 * Counts of hits by facet, with names; a value without a name is left out.
 */
public record FacetCounts(List<Value> type, List<Value> category, List<Value> issuer, List<Value> year) {

	public static final FacetCounts NONE = new FacetCounts(List.of(), List.of(), List.of(), List.of());

	private static final Comparator<Value> MOST_FIRST = Comparator.comparingLong(Value::count)
		.reversed()
		.thenComparing(Value::name, VietnameseCollation.comparator());

	/**
	 * Value of a facet.
	 *
	 * @param code as in addresses
	 * @param name for readers
	 * @param count number of hits
	 */
	public record Value(String code, String name, long count) {

		private Value plus(Value other) {
			return new Value(this.code, this.name, this.count + other.count);
		}

	}

	static FacetCounts of(Map<String, Map<String, Long>> counts, FacetNames names) {
		Function<String, Optional<FacetName>> named = names::of;
		return new FacetCounts(values(counts, "type", FacetCounts::type), values(counts, "category", named),
				values(counts, "issuer", named),
				values(counts, "year", (year) -> Optional.of(new FacetName(year, year, year))));
	}

	private static Optional<FacetName> type(String code) {
		return ItemType.of(code).map((type) -> new FacetName(code, code, TypeNames.of(type)));
	}

	private static List<Value> values(Map<String, Map<String, Long>> counts, String facet,
			Function<String, Optional<FacetName>> named) {
		Map<String, Value> bySlug = new HashMap<>();
		counts.getOrDefault(facet, Map.of())
			.forEach((code, count) -> named.apply(code)
				.filter((name) -> count > 0)
				.ifPresent(
						(name) -> bySlug.merge(name.slug(), new Value(name.slug(), name.name(), count), Value::plus)));
		List<Value> values = new ArrayList<>(bySlug.values());
		values.sort(MOST_FIRST);
		return List.copyOf(values);
	}

}
