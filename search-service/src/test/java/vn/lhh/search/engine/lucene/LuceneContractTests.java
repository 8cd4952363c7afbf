package vn.lhh.search.engine.lucene;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Nested;
import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.engine.FileTextContract;
import vn.lhh.search.engine.FilterContract;
import vn.lhh.search.engine.HighlightContract;
import vn.lhh.search.engine.HostileQueryContract;
import vn.lhh.search.engine.NumberContract;
import vn.lhh.search.engine.RankingContract;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.TypingContract;
import vn.lhh.search.engine.WriteContract;

class LuceneContractTests {

	private static SearchEngine open(Path folder) {
		return LuceneSearchEngine.open(folder, Clock.systemUTC(), Abbreviations::standard);
	}

	@Nested
	class Ranking extends RankingContract {

		Ranking() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class Numbers extends NumberContract {

		Numbers() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class Typing extends TypingContract {

		Typing() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class Highlights extends HighlightContract {

		Highlights() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class Filters extends FilterContract {

		Filters() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class Writes extends WriteContract {

		Writes() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class FileTexts extends FileTextContract {

		FileTexts() {
			super(LuceneContractTests::open);
		}

	}

	@Nested
	class HostileQueries extends HostileQueryContract {

		HostileQueries() {
			super(LuceneContractTests::open);
		}

	}

}
