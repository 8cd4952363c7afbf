package vn.lhh.search.engine.lucene;

import java.nio.file.Path;
import java.time.Clock;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.judged.JudgedQueriesContract;

class LuceneJudgedQueriesTests extends JudgedQueriesContract {

	@Override
	protected SearchEngine open(Path folder) {
		return LuceneSearchEngine.open(folder, Clock.systemUTC(), Abbreviations::standard);
	}

}
