package vn.lhh.search.results;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.search.curation.CuratedLists;
import vn.lhh.search.curation.QueryCounter;
import vn.lhh.search.engine.Hit;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Suggestion;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.feed.FacetNames;
import vn.lhh.search.feed.SiteIndex;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.query.SearchQuery;

/**
 * Searches the site for readers.
 */
@Service
public class SearchReader {

	private static final Logger log = LoggerFactory.getLogger(SearchReader.class);

	private final SiteIndex siteIndex;

	private final FacetNames names;

	private final CuratedLists curatedLists;

	private final QueryCounter queryCounter;

	private final Clock clock;

	SearchReader(SiteIndex siteIndex, FacetNames names, CuratedLists curatedLists, QueryCounter queryCounter,
			Clock clock) {
		this.siteIndex = siteIndex;
		this.names = names;
		this.curatedLists = curatedLists;
		this.queryCounter = queryCounter;
		this.clock = clock;
	}

	public ResultPage search(SearchCriteria criteria) {
		boolean isComplete = this.siteIndex.isComplete();
		if (SearchQuery.parse(criteria.text()).isEmpty()) {
			return ResultPage.empty(isComplete);
		}
		SearchResult result = read((engine) -> search(engine, criteria));
		if (criteria.isPlain()) {
			this.queryCounter.count(criteria.text(), result.total() > 0);
		}
		return new ResultPage(result.hits(), result.total(), FacetCounts.of(result.counts(), this.names),
				result.didYouMean(), result.snapshot(), isComplete);
	}

	public List<Suggestion> suggest(String typed, int limit) {
		return read((engine) -> engine.suggest(typed, limit, visible()));
	}

	/**
	 * Finds an item that readers can find now.
	 * @throws Problem {@code store-away} if it may only be missing yet
	 */
	public Optional<Hit> find(ItemKey key) {
		boolean isComplete = this.siteIndex.isComplete();
		Optional<Hit> found = read((engine) -> engine.find(key, visible()));
		if (found.isEmpty() && !isComplete) {
			throw new Problem(ProblemKind.UNAVAILABLE, "store-away");
		}
		return found;
	}

	private <T> T read(Function<SearchEngine, T> reading) {
		try {
			return this.siteIndex.read(reading);
		}
		catch (UncheckedIOException ex) {
			log.warn("the index can't be read: {}", ex.toString());
			throw new Problem(ProblemKind.UNAVAILABLE, "store-away");
		}
	}

	private SearchResult search(SearchEngine engine, SearchCriteria criteria) {
		return engine.search(new SearchRequest(criteria.text(), criteria.filter(this.names), criteria.sort(),
				criteria.page(), this.curatedLists.pinned(criteria.text())), visible());
	}

	private Visibility visible() {
		return new Visibility(this.clock.instant(), this.names.locked());
	}

}
