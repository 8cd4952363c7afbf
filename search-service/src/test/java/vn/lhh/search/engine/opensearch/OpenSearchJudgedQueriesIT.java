package vn.lhh.search.engine.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.lucene.LuceneSearchEngine;
import vn.lhh.search.judged.JudgedQueriesContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OpenSearchJudgedQueriesIT extends JudgedQueriesContract {

	@Override
	protected SearchEngine open(Path folder) {
		return TestIndexes.open(folder);
	}

	@Test
	void ranksAsWellAsLucene(@TempDir Path other) throws IOException {
		try (SearchEngine remote = open(other);
				SearchEngine lucene = LuceneSearchEngine.open(other, Clock.systemUTC(), Abbreviations::standard)) {
			assertThat(normalizedGain(remote)).isCloseTo(normalizedGain(lucene), within(0.01));
		}
	}

}
