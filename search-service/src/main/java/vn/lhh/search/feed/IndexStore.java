package vn.lhh.search.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lhh.search.SearchProperties;

/**
 * Store of the indexes on disk: opens the best one there is, creates new ones and deletes
 * former ones.
 */
@Component
class IndexStore {

	private static final Logger log = LoggerFactory.getLogger(IndexStore.class);

	/** Kafka keeps withdrawals for 30 days. */
	private static final Duration LONGEST_REST = Duration.ofDays(20);

	private final IndexFolders folders;

	private final IndexOpener opener;

	private final FacetNames names;

	private final Clock clock;

	IndexStore(SearchProperties properties, IndexOpener opener, FacetNames names, Clock clock) {
		this.folders = new IndexFolders(properties.indexFolder());
		this.opener = opener;
		this.names = names;
		this.clock = clock;
	}

	/** Takes the folder for this process. */
	void acquire() {
		this.folders.acquire();
	}

	void release() {
		this.folders.release();
	}

	/**
	 * Opens the newest complete index, else the newest partial one, and deletes all
	 * others.
	 */
	Optional<FedIndex> best() {
		Optional<FedIndex> best = Optional.empty();
		for (Path folder : this.folders.all()) {
			Optional<FedIndex> found = tryOpen(folder);
			boolean isBetter = found.isPresent() && best.map((other) -> isBetter(found.get(), other)).orElse(true);
			(isBetter ? best : found).ifPresent(this::delete);
			best = isBetter ? found : best;
		}
		return best;
	}

	private static boolean isBetter(FedIndex index, FedIndex other) {
		return index.isComplete() && !other.isComplete();
	}

	private Optional<FedIndex> tryOpen(Path folder) {
		try {
			Instant written = Files.getLastModifiedTime(folder).toInstant();
			FedIndex index = open(folder);
			if (written.isBefore(this.clock.instant().minus(LONGEST_REST))) {
				index.outdate();
			}
			return Optional.of(index);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("index {} can't be opened and is deleted: {}", folder, ex.toString());
			this.folders.delete(folder);
			return Optional.empty();
		}
	}

	/**
	 * Opens the folder of an index again that can't be written any more, which goes on
	 * answering from the files it holds open.
	 * @return empty if the folder holds no complete index
	 */
	Optional<FedIndex> reopen(FedIndex damaged) {
		try {
			FedIndex index = open(damaged.folder());
			if (index.isComplete()) {
				return Optional.of(index);
			}
			index.close();
		}
		catch (IOException | RuntimeException ex) {
			log.warn("index {} can't be opened again: {}", damaged.folder(), ex.toString());
		}
		return Optional.empty();
	}

	/**
	 * Creates an empty index.
	 * @param besides indexes in use
	 */
	FedIndex create(FedIndex... besides) throws IOException {
		return open(Files.createDirectory(this.folders.next(Stream.of(besides).map(FedIndex::folder))));
	}

	private FedIndex open(Path folder) throws IOException {
		return new FedIndex(folder, this.opener.open(folder), this.names);
	}

	/** Closes an index and deletes its folder. */
	void delete(FedIndex index) {
		index.close();
		this.folders.delete(index.folder());
	}

}
