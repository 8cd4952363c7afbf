package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.schema.IndexFields;
import vn.lhh.search.schema.Prefixes;
import vn.lhh.search.schema.Scope;

/**
 * Suggestions of titles for what was typed so far: whole syllables and the beginning of
 * one more, anywhere in title or names.
 */
final class TitleSuggestions {

	private static final int LONGEST_QUERY = 100;

	private static final int MOST = 20;

	private static final float STARTS = 10;

	private static final float EXACT = 4;

	private static final float NEIGHBOURS = 1;

	private TitleSuggestions() {
	}

	static List<Suggestion> find(IndexSearcher searcher, String typed, int limit, Instant now) throws IOException {
		List<Syllable> syllables = Syllable
			.listOf((typed.length() > LONGEST_QUERY) ? typed.substring(0, LONGEST_QUERY) : typed);
		List<Suggestion> suggestions = new ArrayList<>();
		if (syllables.isEmpty() || limit < 1) {
			return suggestions;
		}
		ScoreDoc[] found = searcher.search(query(syllables, now),
				new TopFieldCollectorManager(ItemSearch.BY_FIT, Math.min(limit, MOST), null, 1)).scoreDocs;
		Highlighter highlighter = Highlighter.ofBeginnings(syllables);
		for (ScoreDoc hit : found) {
			suggestions.add(StoredItem.suggestion(searcher, hit.doc, highlighter));
		}
		return suggestions;
	}

	private static Query query(List<Syllable> syllables, Instant now) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder();
		for (int at = 0; at < syllables.size(); at++) {
			Syllable syllable = syllables.get(at);
			boolean last = at + 1 == syllables.size();
			builder.add(last ? constant(IndexFields.PREFIX_FOLDED, Prefixes.sought(syllable.folded()), 1)
					: term(Scope.TITLE.folded(), syllable.folded()), BooleanClause.Occur.MUST);
			if (syllable.hasAccents()) {
				builder.add(last ? constant(IndexFields.PREFIX_EXACT, Prefixes.sought(syllable.exact()), EXACT)
						: constant(Scope.TITLE.exact(), syllable.exact(), EXACT), BooleanClause.Occur.SHOULD);
			}
			if (at > 0 && !last) {
				builder.add(constant(Scope.TITLE.shingles(), syllables.get(at - 1).folded() + ' ' + syllable.folded(),
						NEIGHBOURS), BooleanClause.Occur.SHOULD);
			}
		}
		builder.add(constant(IndexFields.START, Prefixes.soughtStart(syllables), STARTS), BooleanClause.Occur.SHOULD);
		return new ItemFilter(SearchRequest.Filter.NONE, now).addTo(builder, null).build();
	}

	private static Query constant(String field, String term, float score) {
		return new BoostQuery(new ConstantScoreQuery(term(field, term)), score);
	}

	private static Query term(String field, String term) {
		return new TermQuery(new Term(field, term));
	}

}
