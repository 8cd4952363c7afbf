package vn.lhh.search.feed;

import java.nio.file.Path;
import java.time.Clock;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.lucene.LuceneSearchEngine;

/**
 * Opens indexes for tests of what feeds them.
 */
public final class LuceneIndexes {

	private LuceneIndexes() {
	}

	public static FedIndex open(Path folder) {
		return new FedIndex(folder.getFileName().toString(),
				LuceneSearchEngine.open(folder, Clock.systemUTC(), Abbreviations::standard), new FacetNames());
	}

	/** The number of items that readers find. */
	public static long visible(FedIndex index) {
		return index.read((engine) -> engine.count()).orElseThrow();
	}

	public static void close(FedIndex index) {
		index.close();
	}

}
