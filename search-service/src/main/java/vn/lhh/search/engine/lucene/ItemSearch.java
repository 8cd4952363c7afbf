package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.query.SearchQuery;
import vn.lhh.search.ranking.Boosts;
import vn.lhh.search.ranking.QueryPlan;
import vn.lhh.search.ranking.QueryReader;
import vn.lhh.search.ranking.QueryReading;
import vn.lhh.search.schema.Facet;
import vn.lhh.search.schema.IndexFields;

/**
 * One search in a snapshot of the index.
 */
final class ItemSearch {

	private static final SortField NEWEST = LongField.newSortField(IndexFields.DAY, true,
			SortedNumericSelector.Type.MAX, Long.MIN_VALUE);

	private static final SortField BY_KEY = KeywordField.newSortField(IndexFields.KEY, false,
			SortedSetSelector.Type.MIN);

	static final Sort BY_FIT = new Sort(SortField.FIELD_SCORE, NEWEST, BY_KEY);

	private static final Sort BY_DATE = new Sort(NEWEST, BY_KEY);

	private final IndexSearcher searcher;

	private final ItemLookup shown;

	private final SearchRequest request;

	private final Visibility visible;

	private final ItemFilter filter;

	private ItemSearch(IndexSearcher searcher, ItemLookup shown, SearchRequest request) {
		this.searcher = searcher;
		this.shown = shown;
		this.request = request;
		this.visible = shown.visible();
		this.filter = new ItemFilter(request.filter(), this.visible);
	}

	/**
	 * Searches a snapshot.
	 * @param shown the items as they are now, which hits of an earlier snapshot show
	 */
	static SearchResult search(Snapshots.Snapshot snapshot, ItemLookup shown, SearchRequest request,
			Abbreviations abbreviations) throws IOException {
		return new ItemSearch(snapshot.searcher(), shown, request).run(snapshot.name(), abbreviations);
	}

	private SearchResult run(String snapshot, Abbreviations abbreviations) throws IOException {
		String typed = this.request.readText();
		if (SearchQuery.parse(typed).isEmpty()) {
			Query query = typed.isBlank() ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE;
			return result(query, query, Highlighter.of(List.of()), null, snapshot);
		}
		QueryReading reading = new QueryReader(abbreviations, new LuceneVocabulary(this.searcher.getIndexReader()),
				this::countSome, this.request.sort().enough())
			.read(typed);
		return result(withPinned(matched(reading.plan())), scored(reading.plan()), Highlighter.of(reading.sought()),
				reading.didYouMean(), snapshot);
	}

	private SearchResult result(Query matched, Query scored, Highlighter highlighter, @Nullable String didYouMean,
			String snapshot) throws IOException {
		Map<String, Map<String, Long>> counts = new HashMap<>();
		EnumSet<Facet> free = EnumSet.allOf(Facet.class);
		free.removeAll(this.filter.facets());
		FacetCounter all = FacetCounter.count(this.searcher, filtered(matched, null), free);
		all.counts().forEach((facet, byCode) -> counts.put(facet.code(), byCode));
		for (Facet facet : this.filter.facets()) {
			FacetCounter counter = FacetCounter.count(this.searcher, filtered(matched, facet), List.of(facet));
			counter.counts().forEach((same, byCode) -> counts.put(same.code(), byCode));
		}
		boolean byDate = this.request.sort() == SearchRequest.Sort.DATE;
		List<Hit> hits = hits(filtered(byDate ? matched : scored, null), byDate ? BY_DATE : BY_FIT, highlighter);
		return new SearchResult(hits, all.total(), counts, didYouMean, snapshot);
	}

	private List<Hit> hits(Query query, Sort sort, Highlighter highlighter) throws IOException {
		SearchRequest.Page page = this.request.page();
		List<Hit> hits = new ArrayList<>();
		if (!page.isReachable()) {
			return hits;
		}
		ScoreDoc[] found = this.searcher.search(query,
				new TopFieldCollectorManager(sort, Math.toIntExact(page.last()), null, 1)).scoreDocs;
		for (int at = Math.toIntExact(page.first()); at < found.length; at++) {
			hit(found[at].doc, highlighter).ifPresent(hits::add);
		}
		return hits;
	}

	private Optional<Hit> hit(int number, Highlighter highlighter) throws IOException {
		return (this.searcher == this.shown.searcher())
				? Optional.of(StoredItem.hit(this.searcher, number, highlighter))
				: this.shown.hit(StoredItem.key(this.searcher, number), highlighter);
	}

	/** Filters don't count here, so that a query is read alike with any of them. */
	private int countSome(QueryPlan plan, int most) {
		ItemFilter shown = new ItemFilter(SearchRequest.Filter.NONE, this.visible);
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(matched(plan), BooleanClause.Occur.FILTER);
		try {
			return this.searcher.search(new ConstantScoreQuery(shown.addTo(builder, null).build()),
					new TopScoreDocCollectorManager(most, most)).scoreDocs.length;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Query filtered(Query query, @Nullable Facet except) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
		return this.filter.addTo(builder, except).build();
	}

	private Query matched(QueryPlan plan) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(LuceneQueries.of(plan.match()),
				BooleanClause.Occur.FILTER);
		LuceneQueries.listOf(plan.excluded()).forEach((query) -> builder.add(query, BooleanClause.Occur.MUST_NOT));
		return builder.build();
	}

	private Query scored(QueryPlan plan) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(LuceneQueries.of(plan.match()),
				BooleanClause.Occur.MUST);
		LuceneQueries.listOf(plan.excluded()).forEach((query) -> builder.add(query, BooleanClause.Occur.MUST_NOT));
		LuceneQueries.listOf(plan.scoring()).forEach((query) -> builder.add(query, BooleanClause.Occur.SHOULD));
		long today = LocalDate.ofInstant(this.visible.now(), ZoneOffset.UTC).toEpochDay();
		builder.add(
				LongField.newDistanceFeatureQuery(IndexFields.DAY, Boosts.RECENCY, today, Boosts.RECENCY_PIVOT_DAYS),
				BooleanClause.Occur.SHOULD);
		return withPinned(builder.build());
	}

	private Query withPinned(Query query) {
		if (this.request.pinned().isEmpty()) {
			return query;
		}
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, BooleanClause.Occur.SHOULD);
		LuceneQueries.listOf(Boosts.pinned(this.request.pinned()))
			.forEach((pinned) -> builder.add(pinned, BooleanClause.Occur.SHOULD));
		return builder.build();
	}

}
