package vn.lhh.search.curation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Counts queries in memory and adds the counts to the store every few seconds: the text
 * alone, and nothing of the reader.
 */
@Component
public class QueryCounter {

	private static final Logger log = LoggerFactory.getLogger(QueryCounter.class);

	private static final int LONGEST = 100;

	private static final int MOST_PENDING = 5_000;

	private final QueryCountStore store;

	private final Clock clock;

	private Map<String, QueryCount> pending = new HashMap<>();

	QueryCounter(QueryCountStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Counts a search, unless its text is long or may name a person. */
	public void count(String query, boolean isAnswered) {
		String text = DiacriticFolding.fold(query);
		if (!text.isEmpty() && text.length() <= LONGEST && !PersonalData.mayBeIn(text)) {
			add(new QueryCount(text, 1, isAnswered ? 0 : 1, this.clock.instant()));
		}
	}

	private synchronized void add(QueryCount count) {
		if (this.pending.size() < MOST_PENDING || this.pending.containsKey(count.text())) {
			this.pending.merge(count.text(), count, QueryCount::plus);
		}
	}

	private synchronized Map<String, QueryCount> take() {
		Map<String, QueryCount> taken = this.pending;
		this.pending = new HashMap<>();
		return taken;
	}

	/** Adds the counts to the store; they are kept for the next time if it is away. */
	@Scheduled(fixedDelay = 10_000)
	@PreDestroy
	void flush() {
		Map<String, QueryCount> taken = take();
		try {
			this.store.add(taken.values());
		}
		catch (DataAccessException ex) {
			log.debug("query counts wait for the store", ex);
			taken.values().forEach(this::add);
		}
	}

}
