package vn.lhh.search.engine.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.Scope;

/**
 * Definition of an index: its settings and the mapping of its fields.
 */
final class IndexDefinition {

	/** Part of the names of indexes, changes with the fields and their terms. */
	static final String FORMAT = "v1";

	/** What is shown of an item, which is kept and not indexed. */
	static final String ITEM = "item";

	/** The different syllables of an item with accents. */
	static final String FORMS = "forms";

	private static final String TERMS = "terms";

	private static final String PAIRS = "pairs";

	private static final String SHINGLES = "shingles";

	private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");

	private static final Map<String, Object> LOOKED_UP = Map.of("type", "keyword", "doc_values", false);

	private static final Map<String, Object> NUMBER = Map.of("type", "long");

	private IndexDefinition() {
	}

	/**
	 * The body of the request that creates an index.
	 * @param aliases that it has from the start
	 */
	static Map<String, Object> of(int shards, int replicas, List<String> aliases) {
		Map<String, Object> byAlias = new LinkedHashMap<>();
		aliases.forEach((alias) -> byAlias.put(alias, Map.of()));
		return Map.of("settings",
				Map.of("number_of_shards", shards, "number_of_replicas", replicas, "refresh_interval", "-1", "analysis",
						analysis()),
				"mappings",
				Map.of("dynamic", false, "_source", Map.of("includes", List.of(ITEM)), "properties", properties()),
				"aliases", byAlias);
	}

	private static Map<String, Object> analysis() {
		return Map.of("tokenizer",
				Map.of(TERMS, Map.of("type", "char_group", "tokenize_on_chars", List.of(FieldTerms.SEPARATOR))),
				"filter", Map.of(PAIRS, neighbours(2), SHINGLES, neighbours(3)), "analyzer", Map.of(TERMS,
						analyzer(List.of()), PAIRS, analyzer(List.of(PAIRS)), SHINGLES, analyzer(List.of(SHINGLES))));
	}

	private static Map<String, Object> analyzer(List<String> filters) {
		return Map.of("tokenizer", TERMS, "filter", filters);
	}

	private static Map<String, Object> neighbours(int most) {
		return Map.of("type", "shingle", "min_shingle_size", 2, "max_shingle_size", most, "output_unigrams", false);
	}

	private static Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put(IndexFields.KEY, KEYWORD);
		properties.put(IndexFields.TEXT_OF, KEYWORD);
		for (String field : List.of(IndexFields.SHOWN_FROM, IndexFields.SHOWN_UNTIL, IndexFields.WITHDRAWN_AT)) {
			properties.put(field, NUMBER);
		}
		properties.put(IndexFields.DAY, Map.of("type", "date", "format", "strict_date"));
		for (Facet facet : Facet.values()) {
			properties.put(facet.code(), KEYWORD);
		}
		for (String field : List.of(IndexFields.NUMBER_KEYS, IndexFields.START, IndexFields.PREFIX_EXACT,
				IndexFields.PREFIX_FOLDED, IndexFields.FILED_UNDER)) {
			properties.put(field, LOOKED_UP);
		}
		properties.put(FORMS, Map.of("type", "keyword", "index", false));
		for (Scope scope : Scope.values()) {
			addTexts(scope, properties);
		}
		return properties;
	}

	private static void addTexts(Scope scope, Map<String, Object> properties) {
		if (scope.hasShingles()) {
			properties.put(scope.exact(), counted(TERMS, Map.of()));
			properties.put(scope.folded(), counted(TERMS, Map.of("copy_to", scope.shingles())));
			properties.put(scope.shingles(), counted((scope == Scope.TITLE) ? SHINGLES : PAIRS, Map.of()));
		}
		else {
			properties.put(scope.exact(), Map.of("type", "text", "analyzer", TERMS));
			properties.put(scope.folded(), Map.of("type", "text", "analyzer", TERMS));
		}
	}

	/** A text in which no phrase is looked for. */
	private static Map<String, Object> counted(String analyzer, Map<String, Object> more) {
		Map<String, Object> text = new LinkedHashMap<>(more);
		text.putAll(Map.of("type", "text", "analyzer", analyzer, "index_options", "freqs"));
		return text;
	}

}
