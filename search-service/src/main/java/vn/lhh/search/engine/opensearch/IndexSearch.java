package vn.lhh.search.engine.opensearch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.query.SearchQuery;
import vn.lhh.search.ranking.Boosts;
import vn.lhh.search.ranking.QueryPlan;
import vn.lhh.search.ranking.QueryReader;
import vn.lhh.search.ranking.QueryReading;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;

/**
 * One search in a snapshot of an index: it counts what a reading of the query finds,
 * until one finds enough, then asks for hits and counts by facet at once.
 */
final class IndexSearch {

	/** Beyond any number of codes, so that counts of several shards are exact. */
	private static final int MOST_CODES = 10_000;

	private static final Map<String, Object> NEWEST = Map.of(IndexFields.DAY,
			Map.of("order", "desc", "missing", "_last"));

	private static final Map<String, Object> BY_KEY = Map.of(IndexFields.KEY, "asc");

	static final List<Object> BY_FIT = List.of("_score", NEWEST, BY_KEY);

	private static final List<Object> BY_DATE = List.of(NEWEST, BY_KEY);

	private final OpenSearchClient client;

	private final String readAlias;

	private final OpenSearchSnapshots.Snapshot snapshot;

	private final SearchRequest request;

	private final Visibility visible;

	private final OpenSearchFilter filter;

	IndexSearch(OpenSearchClient client, String readAlias, OpenSearchSnapshots.Snapshot snapshot, SearchRequest request,
			Visibility visible) {
		this.client = client;
		this.readAlias = readAlias;
		this.snapshot = snapshot;
		this.request = request;
		this.visible = visible;
		this.filter = new OpenSearchFilter(request.filter(), visible);
	}

	SearchResult run(Abbreviations abbreviations) {
		String typed = this.request.readText();
		if (SearchQuery.parse(typed).isEmpty()) {
			Map<String, Object> query = typed.isBlank() ? OpenSearchQueries.ALL : OpenSearchQueries.NONE;
			return result(query, Highlighter.of(List.of()), null);
		}
		QueryReading reading = new QueryReader(abbreviations, new OpenSearchVocabulary(this::ask), this::countSome,
				this.request.sort().enough())
			.read(typed);
		Map<String, Object> query = isByDate() ? matched(reading.plan()) : scored(reading.plan());
		return result(withPinned(query), Highlighter.of(reading.sought()), reading.didYouMean());
	}

	private SearchResult result(Map<String, Object> query, Highlighter highlighter, @Nullable String didYouMean) {
		SearchRequest.Page page = this.request.page();
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("query", this.filter.shown(query));
		body.put("post_filter", this.filter.facets(null));
		body.put("aggs", facetCounters());
		body.put("track_total_hits", true);
		body.put("from", page.isReachable() ? page.first() : 0);
		body.put("size", page.isReachable() ? page.last() - page.first() : 0);
		body.put("sort", isByDate() ? BY_DATE : BY_FIT);
		body.put("_source", IndexedItem.LONG);
		JsonObject answer = search(body);
		return new SearchResult(hits(HitReader.items(answer), highlighter), answer.at("hits", "total").number("value"),
				facetCounts(answer), didYouMean, this.snapshot.name());
	}

	/**
	 * Items of an earlier snapshot as they are now, without those that are no longer
	 * shown.
	 */
	private List<Hit> hits(List<IndexedItem> found, Highlighter highlighter) {
		if (found.isEmpty() || !this.snapshot.name().equals(this.request.page().snapshot())) {
			return new HitReader(highlighter, this::search).read(found);
		}
		List<String> keys = found.stream().map(IndexedItem::keyText).toList();
		Map<String, Object> query = new OpenSearchFilter(SearchRequest.Filter.NONE, this.visible)
			.shown(Map.of("terms", Map.of(IndexFields.KEY, keys)));
		Map<String, IndexedItem> present = HitReader
			.items(searchPresent(Map.of("query", query, "size", keys.size(), "_source", IndexedItem.LONG)))
			.stream()
			.collect(Collectors.toMap(IndexedItem::keyText, Function.identity()));
		List<IndexedItem> shown = keys.stream().flatMap((key) -> Stream.ofNullable(present.get(key))).toList();
		return new HitReader(highlighter, this::searchPresent).read(shown);
	}

	private JsonObject searchPresent(Map<String, Object> body) {
		return this.client.search(this.readAlias + "/_search?allow_partial_search_results=false", body);
	}

	private Map<String, Object> facetCounters() {
		Map<String, Object> counters = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			Map<String, Object> codes = Map.of("terms", Map.of("field", facet.code(), "size", MOST_CODES));
			counters.put(facet.code(), Map.of("filter", this.filter.facets(facet), "aggs", Map.of("codes", codes)));
		}
		return counters;
	}

	private static Map<String, Map<String, Long>> facetCounts(JsonObject answer) {
		Map<String, Map<String, Long>> counts = new HashMap<>();
		for (Facet facet : Facet.values()) {
			Map<String, Long> byCode = new HashMap<>();
			answer.at("aggregations", facet.code(), "codes")
				.list("buckets")
				.forEach((bucket) -> byCode.put(bucket.text("key"), bucket.number("doc_count")));
			counts.put(facet.code(), byCode);
		}
		return counts;
	}

	/** Filters don't count here, so that a query is read alike with any of them. */
	private int countSome(QueryPlan plan, int most) {
		OpenSearchFilter shown = new OpenSearchFilter(SearchRequest.Filter.NONE, this.visible);
		JsonObject answer = search(Map.of("query", shown.shown(matched(plan)), "size", 0, "track_total_hits", most));
		return (int) Math.min(most, answer.at("hits", "total").number("value"));
	}

	private static Map<String, Object> matched(QueryPlan plan) {
		return Map.of("bool", Map.of("filter", List.of(OpenSearchQueries.of(plan.match())), "must_not",
				OpenSearchQueries.listOf(plan.excluded())));
	}

	private Map<String, Object> scored(QueryPlan plan) {
		Map<String, Object> recency = Map.of("distance_feature",
				Map.of("field", IndexFields.DAY, "origin",
						LocalDate.ofInstant(this.visible.now(), ZoneOffset.UTC).toString(), "pivot",
						Boosts.RECENCY_PIVOT_DAYS + "d", "boost", Boosts.RECENCY));
		return OpenSearchQueries.of(plan, List.of(recency));
	}

	private Map<String, Object> withPinned(Map<String, Object> query) {
		if (this.request.pinned().isEmpty()) {
			return query;
		}
		List<Map<String, Object>> parts = new ArrayList<>(
				OpenSearchQueries.listOf(Boosts.pinned(this.request.pinned())));
		parts.add(query);
		return Map.of("bool", Map.of("should", parts, "minimum_should_match", 1));
	}

	private boolean isByDate() {
		return this.request.sort() == SearchRequest.Sort.DATE;
	}

	private JsonObject ask(Map<String, Object> question) {
		Map<String, Object> body = new LinkedHashMap<>(question);
		body.put("size", 0);
		body.put("track_total_hits", false);
		return search(body);
	}

	/** Scores by the frequencies of all shards, else those of a small index differ. */
	private JsonObject search(Map<String, Object> question) {
		Map<String, Object> body = new LinkedHashMap<>(question);
		body.put("pit", Map.of("id", this.snapshot.point(), "keep_alive", OpenSearchSnapshots.KEPT));
		return this.client.search("_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false", body);
	}

}
