package vn.lhh.search.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lhh.search.engine.IndexCatalog;

/**
 * Store of the indexes: opens the best one there is, creates new ones and deletes former
 * ones.
 */
@Component
class IndexStore {

	private static final Logger log = LoggerFactory.getLogger(IndexStore.class);

	/** Kafka keeps withdrawals for 30 days. */
	private static final Duration LONGEST_REST = Duration.ofDays(20);

	private final IndexCatalog catalog;

	private final FacetNames names;

	private final Clock clock;

	IndexStore(IndexCatalog catalog, FacetNames names, Clock clock) {
		this.catalog = catalog;
		this.names = names;
		this.clock = clock;
	}

	/** Takes the indexes for this process. */
	void acquire() {
		this.catalog.acquire();
	}

	void release() {
		this.catalog.release();
	}

	/**
	 * Opens the index that serves all processes; where each has its own, the newest
	 * complete one, else the newest partial one, and deletes all others but those that
	 * can't be opened now: the engine begins a damaged one anew itself, so that what
	 * fails here may succeed at the next start.
	 */
	Optional<FedIndex> best() throws IOException {
		Optional<String> served = this.catalog.served();
		if (served.isPresent()) {
			return Optional.of(open(served.get()));
		}
		Optional<FedIndex> best = Optional.empty();
		for (String name : this.catalog.names()) {
			Optional<FedIndex> found = tryOpen(name);
			boolean isBetter = found.isPresent() && best.map((other) -> isBetter(found.get(), other)).orElse(true);
			(isBetter ? best : found).ifPresent(this::delete);
			best = isBetter ? found : best;
		}
		return best;
	}

	private static boolean isBetter(FedIndex index, FedIndex other) {
		return index.isComplete() && !other.isComplete();
	}

	private Optional<FedIndex> tryOpen(String name) {
		try {
			return Optional.of(open(name));
		}
		catch (IOException | RuntimeException ex) {
			log.warn("index {} can't be opened and is left alone: {}", name, ex.toString());
			return Optional.empty();
		}
	}

	/**
	 * Opens an index again that can't be written any more, which goes on answering from
	 * what it holds open; if it is gone, the one that another process put in its place.
	 * @return empty if there is no complete one
	 */
	Optional<FedIndex> reopen(FedIndex damaged) {
		try {
			Optional<String> name = isGone(damaged) ? this.catalog.served() : Optional.of(damaged.name());
			if (name.isPresent()) {
				FedIndex index = open(name.get());
				if (index.isComplete()) {
					return Optional.of(index);
				}
				index.close();
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("index {} can't be opened again: {}", damaged.name(), ex.toString());
		}
		return Optional.empty();
	}

	/**
	 * Creates an empty index.
	 * @param besides indexes in use
	 */
	FedIndex create(FedIndex... besides) throws IOException {
		String name = this.catalog.next(Stream.of(besides).map(FedIndex::name).toList());
		return new FedIndex(name, this.catalog.create(name), this.names);
	}

	private FedIndex open(String name) throws IOException {
		Optional<Instant> committed = this.catalog.committedAt(name);
		FedIndex index = new FedIndex(name, this.catalog.open(name), this.names);
		Instant oldest = this.clock.instant().minus(LONGEST_REST);
		if (committed.filter((time) -> time.isBefore(oldest)).isPresent()) {
			index.outdate();
		}
		return index;
	}

	/** Lets readers of all processes have an index. */
	void serve(FedIndex index) {
		this.catalog.serve(index.name());
	}

	boolean isGone(FedIndex index) {
		return this.catalog.isGone(index.name());
	}

	/** Closes an index and deletes it. */
	void delete(FedIndex index) {
		index.close();
		this.catalog.delete(index.name());
	}

}
