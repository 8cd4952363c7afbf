package vn.lhh.search.engine.opensearch;

import java.nio.file.Path;

import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.judged.JudgedQueriesContract;

class OpenSearchJudgedQueriesIT extends JudgedQueriesContract {

	@Override
	protected SearchEngine open(Path folder) {
		return TestIndexes.open(folder);
	}

}
