package vn.lhh.search.engine.opensearch;

import org.junit.jupiter.api.Nested;
import vn.lhh.search.engine.FileTextContract;
import vn.lhh.search.engine.FilterContract;
import vn.lhh.search.engine.HighlightContract;
import vn.lhh.search.engine.HostileQueryContract;
import vn.lhh.search.engine.NumberContract;
import vn.lhh.search.engine.RankingContract;
import vn.lhh.search.engine.TypingContract;
import vn.lhh.search.engine.WriteContract;

class OpenSearchContractIT {

	@Nested
	class Ranking extends RankingContract {

		Ranking() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class Numbers extends NumberContract {

		Numbers() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class Typing extends TypingContract {

		Typing() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class Highlights extends HighlightContract {

		Highlights() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class Filters extends FilterContract {

		Filters() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class Writes extends WriteContract {

		Writes() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class FileTexts extends FileTextContract {

		FileTexts() {
			super(TestIndexes::open);
		}

	}

	@Nested
	class HostileQueries extends HostileQueryContract {

		HostileQueries() {
			super(TestIndexes::open);
		}

		@Override
		protected int rounds() {
			return 200;
		}

	}

}
