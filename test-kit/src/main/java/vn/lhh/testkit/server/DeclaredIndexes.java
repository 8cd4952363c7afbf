package vn.lhh.testkit.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Records the MongoDB indexes that services created, because the in-process server keeps
 * only unique ones and can't explain its queries.
 */
final class DeclaredIndexes {

	private final Map<String, Map<String, BsonDocument>> byCollection = new ConcurrentHashMap<>();

	void heed(BsonDocument createIndexes) {
		Map<String, BsonDocument> known = this.byCollection
			.computeIfAbsent(createIndexes.getString("createIndexes").getValue(), (name) -> new ConcurrentHashMap<>());
		createIndexes.getArray("indexes")
			.forEach((index) -> known.put(index.asDocument().getString("name").getValue(),
					index.asDocument().getDocument("key")));
	}

	/**
	 * Returns the index by which a list can be read in its order. Fields that the filter
	 * fixes may come first; more of them are better.
	 */
	String ordering(BsonDocument find) {
		Set<String> fixed = fixedBy(find.getDocument("filter"));
		BsonDocument sort = find.getDocument("sort");
		return this.byCollection.getOrDefault(find.getString("find").getValue(), Map.of())
			.entrySet()
			.stream()
			.filter((index) -> leading(index.getValue(), fixed, sort) >= 0)
			.max(Comparator.comparingInt((index) -> leading(index.getValue(), fixed, sort)))
			.map(Map.Entry::getKey)
			.orElse("none");
	}

	/**
	 * Returns the indexes that serve a find; each alternative of an {@code $or} needs its
	 * own.
	 */
	String finding(BsonDocument find) {
		Map<String, BsonDocument> known = this.byCollection.getOrDefault(find.getString("find").getValue(), Map.of());
		Set<String> finding = finding(known, find.getDocument("filter"));
		return finding.isEmpty() ? "none" : String.join(" ", finding);
	}

	private static Set<String> finding(Map<String, BsonDocument> known, BsonDocument filter) {
		return filter.entrySet()
			.stream()
			.map((condition) -> finding(known, condition.getKey(), condition.getValue()))
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(Set.of());
	}

	private static Set<String> finding(Map<String, BsonDocument> known, String field, BsonValue wanted) {
		return switch (field) {
			case "$and" -> finding(known, wanted).filter((names) -> !names.isEmpty()).findFirst().orElse(Set.of());
			case "$or" -> finding(known, wanted).noneMatch(Set::isEmpty)
					? finding(known, wanted).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new))
					: Set.of();
			default -> known.entrySet()
				.stream()
				.filter((index) -> index.getValue().getFirstKey().equals(field))
				.map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
		};
	}

	private static Stream<Set<String>> finding(Map<String, BsonDocument> known, BsonValue parts) {
		return parts.asArray().stream().map((part) -> finding(known, part.asDocument()));
	}

	private static int leading(BsonDocument key, Set<String> fixed, BsonDocument sort) {
		List<Map.Entry<String, BsonValue>> fields = new ArrayList<>(key.entrySet());
		int best = -1;
		for (int at = 0; at == 0 || (at < fields.size() && fixed.contains(fields.get(at - 1).getKey())); at++) {
			if (gives(fields.subList(at, fields.size()), List.copyOf(sort.entrySet()))) {
				best = at;
			}
		}
		return best;
	}

	private static boolean gives(List<Map.Entry<String, BsonValue>> key, List<Map.Entry<String, BsonValue>> sort) {
		return key.size() >= sort.size() && (sameWay(key, sort, 1) || sameWay(key, sort, -1));
	}

	private static boolean sameWay(List<Map.Entry<String, BsonValue>> key, List<Map.Entry<String, BsonValue>> sort,
			int way) {
		for (int at = 0; at < sort.size(); at++) {
			if (!key.get(at).getKey().equals(sort.get(at).getKey())
					|| key.get(at).getValue().asNumber().intValue() != way
							* sort.get(at).getValue().asNumber().intValue()) {
				return false;
			}
		}
		return true;
	}

	private static Set<String> fixedBy(BsonDocument filter) {
		Set<String> fixed = new HashSet<>();
		filter.forEach((field, wanted) -> {
			if (field.equals("$and")) {
				wanted.asArray().forEach((part) -> fixed.addAll(fixedBy(part.asDocument())));
			}
			else if (!field.startsWith("$") && isFixed(wanted)) {
				fixed.add(field);
			}
		});
		return fixed;
	}

	private static boolean isFixed(BsonValue wanted) {
		return !wanted.isDocument() || Set.of("$in").containsAll(wanted.asDocument().keySet());
	}

}
