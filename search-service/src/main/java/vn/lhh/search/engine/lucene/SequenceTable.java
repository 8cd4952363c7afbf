package vn.lhh.search.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import vn.lhh.search.schema.IndexFields;

/**
 * Table of the latest sequence by key of an item or chunk: those that no searcher sees
 * yet in memory, all others in the index.
 */
final class SequenceTable {

	static final long NONE = Long.MIN_VALUE;

	private final Map<String, Long> unseen = new HashMap<>();

	/** The sequence of a key's last write that no searcher sees, null without one. */
	@Nullable Long written(String key) {
		return this.unseen.get(key);
	}

	void write(String key, long sequence) {
		this.unseen.put(key, sequence);
	}

	/** Number of the keys in memory. */
	int unseen() {
		return this.unseen.size();
	}

	/** Forgets the keys in memory, once searchers see them. */
	void seen() {
		this.unseen.clear();
	}

	/** The sequence of a key that a searcher sees, {@link #NONE} without one. */
	static long latest(String key, IndexSearcher searcher) throws IOException {
		long latest = NONE;
		BytesRef term = new BytesRef(key);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			latest = Math.max(latest, latest(term, leaf.reader()));
		}
		return latest;
	}

	private static long latest(BytesRef term, LeafReader reader) throws IOException {
		Terms terms = reader.terms(IndexFields.KEY);
		TermsEnum found = (terms == null) ? TermsEnum.EMPTY : terms.iterator();
		NumericDocValues sequences = reader.getNumericDocValues(IndexFields.SEQUENCE);
		if (sequences == null || !found.seekExact(term)) {
			return NONE;
		}
		Bits live = reader.getLiveDocs();
		PostingsEnum documents = found.postings(null, PostingsEnum.NONE);
		long latest = NONE;
		for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
			if ((live == null || live.get(at)) && sequences.advanceExact(at)) {
				latest = sequences.longValue();
			}
		}
		return latest;
	}

}
