package vn.lhh.search.engine.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.ranking.SuggestionPlanner;
import vn.lhh.search.schema.IndexFields;

/**
 * Search engine on servers of OpenSearch. It writes to one index and reads from the one
 * that serves readers, which is another while it is built. Replicas of the service may
 * write to the same index: the newest write of an item wins there, whoever sends it.
 */
final class OpenSearchEngine implements SearchEngine {

	private final OpenSearchClient client;

	private final OpenSearchIndex index;

	private final String readAlias;

	private final OpenSearchSnapshots snapshots;

	private final Supplier<Abbreviations> abbreviations;

	OpenSearchEngine(OpenSearchClient client, OpenSearchIndex index, String readAlias,
			Supplier<Abbreviations> abbreviations) {
		this.client = client;
		this.index = index;
		this.readAlias = readAlias;
		this.snapshots = new OpenSearchSnapshots(client, readAlias);
		this.abbreviations = abbreviations;
	}

	@Override
	public void put(SearchItem item) {
		this.index.put(item);
	}

	@Override
	public void remove(ItemKey key, long sequence) {
		this.index.remove(key, sequence);
	}

	@Override
	public void putText(TextChunk chunk, long sequence) {
		this.index.putText(chunk, sequence);
	}

	@Override
	public void removeText(String id, long sequence) {
		this.index.removeText(id, sequence);
	}

	@Override
	public void refresh() {
		if (this.index.refresh()) {
			this.snapshots.outdate();
		}
	}

	@Override
	public void commit(String position) {
		this.index.commit(position);
	}

	@Override
	public String position() {
		return this.index.position();
	}

	@Override
	public boolean isWritable() {
		return this.index.isWritable();
	}

	/**
	 * Of the index that another process put in its place, if this one is gone or about to
	 * be.
	 */
	@Override
	public long count() {
		try {
			return OpenSearchIndex.count(this.client, this.index.name());
		}
		catch (OpenSearchException ex) {
			if (ex.mayBeOfSnapshot()) {
				return OpenSearchIndex.count(this.client, this.readAlias);
			}
			throw ex;
		}
	}

	@Override
	public SearchResult search(SearchRequest request, Visibility visible) {
		OpenSearchSnapshots.Snapshot snapshot = this.snapshots.take(request.page().snapshot());
		try {
			return search(snapshot, request, visible);
		}
		catch (OpenSearchException ex) {
			if (!ex.mayBeOfSnapshot()) {
				throw ex;
			}
			this.snapshots.forget(snapshot);
			return search(this.snapshots.take(null), request, visible);
		}
	}

	private SearchResult search(OpenSearchSnapshots.Snapshot snapshot, SearchRequest request, Visibility visible) {
		return new IndexSearch(this.client, this.readAlias, snapshot, request, visible).run(this.abbreviations.get());
	}

	@Override
	public Optional<Hit> find(ItemKey key, Visibility visible) {
		Map<String, Object> query = new OpenSearchFilter(SearchRequest.Filter.NONE, visible)
			.shown(Map.of("term", Map.of(IndexFields.KEY, key.text())));
		Map<String, Object> body = Map.of("query", query, "size", 1, "_source", IndexedItem.LONG);
		Highlighter none = Highlighter.of(List.of());
		return HitReader.items(this.client.search(this.readAlias + "/_search", body))
			.stream()
			.findFirst()
			.map((item) -> item.hit(item.snippet(none), none));
	}

	@Override
	public List<Suggestion> suggest(String typed, int limit, Visibility visible) {
		List<Syllable> syllables = SuggestionPlanner.typed(typed);
		if (syllables.isEmpty() || limit < 1) {
			return List.of();
		}
		Map<String, Object> query = OpenSearchQueries.of(SuggestionPlanner.plan(syllables), List.of());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("query", new OpenSearchFilter(SearchRequest.Filter.NONE, visible).shown(query));
		body.put("size", Math.min(limit, SuggestionPlanner.MOST));
		body.put("track_total_hits", false);
		body.put("sort", IndexSearch.BY_FIT);
		body.put("_source", IndexedItem.SHORT);
		Highlighter highlighter = Highlighter.ofBeginnings(syllables);
		return this.client.search(this.readAlias + "/_search?search_type=dfs_query_then_fetch", body)
			.at("hits")
			.list("hits")
			.stream()
			.map((hit) -> IndexedItem.ofHit(hit).suggestion(highlighter))
			.toList();
	}

	/** Closes it; writes since the last refresh or commit are given up. */
	@Override
	public void close() {
		this.snapshots.close();
	}

}
