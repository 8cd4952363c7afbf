package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.ranking.QueryPlan;
import vn.lhh.search.ranking.SuggestionPlanner;

/**
 * Suggestions of titles for what was typed so far.
 */
final class TitleSuggestions {

	private TitleSuggestions() {
	}

	static List<Suggestion> find(IndexSearcher searcher, String typed, int limit, Visibility visible)
			throws IOException {
		List<Syllable> syllables = SuggestionPlanner.typed(typed);
		List<Suggestion> suggestions = new ArrayList<>();
		if (syllables.isEmpty() || limit < 1) {
			return suggestions;
		}
		ScoreDoc[] found = searcher.search(query(SuggestionPlanner.plan(syllables), visible),
				new TopFieldCollectorManager(ItemSearch.BY_FIT, Math.min(limit, SuggestionPlanner.MOST), null,
						1)).scoreDocs;
		Highlighter highlighter = Highlighter.ofBeginnings(syllables);
		for (ScoreDoc hit : found) {
			suggestions.add(StoredItem.suggestion(searcher, hit.doc, highlighter));
		}
		return suggestions;
	}

	private static Query query(QueryPlan plan, Visibility visible) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(LuceneQueries.of(plan.match()),
				BooleanClause.Occur.MUST);
		LuceneQueries.listOf(plan.scoring()).forEach((query) -> builder.add(query, BooleanClause.Occur.SHOULD));
		return new ItemFilter(SearchRequest.Filter.NONE, visible).addTo(builder, null).build();
	}

}
