package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.highlight.Highlighter;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.schema.IndexFields;

/**
 * Lookup of items by key, among those that may be shown at a moment.
 *
 * @param searcher where they are sought
 * @param visible what readers may see
 */
record ItemLookup(IndexSearcher searcher, Visibility visible) {

	Optional<Hit> hit(ItemKey key, Highlighter highlighter) throws IOException {
		ScoreDoc[] found = this.searcher.search(query(key), 1).scoreDocs;
		return (found.length == 0) ? Optional.empty()
				: Optional.of(StoredItem.hit(this.searcher, found[0].doc, highlighter));
	}

	private Query query(ItemKey key) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder()
			.add(new TermQuery(new Term(IndexFields.KEY, key.text())), BooleanClause.Occur.FILTER);
		return new ItemFilter(SearchRequest.Filter.NONE, this.visible).addTo(builder, null).build();
	}

}
