package vn.lhh.search.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of the index: the present one, and earlier ones in which readers still turn
 * pages. Age and number are bounded, because each holds files and memory.
 */
final class Snapshots implements Closeable {

	static final int MOST = 50;

	private static final Duration KEPT = Duration.ofMinutes(10);

	private static final String SEPARATOR = "-";

	/** Tells this index from one of another process, or of another start. */
	private final String origin = UUID.randomUUID().toString().replace(SEPARATOR, "");

	private final SearcherManager present;

	private final SearcherLifetimeManager earlier = new SearcherLifetimeManager();

	Snapshots(SearcherManager present) {
		this.present = present;
	}

	/** Takes the present state for use until it is closed, without a name. */
	Snapshot present() throws IOException {
		return new Snapshot(this.present.acquire(), "");
	}

	/**
	 * Takes a snapshot for use until it is closed.
	 * @param name of an earlier one; the present one is taken if that is gone
	 */
	Snapshot take(@Nullable String name) throws IOException {
		IndexSearcher found = (name == null) ? null : earlier(name);
		IndexSearcher searcher = (found == null) ? this.present.acquire() : found;
		return new Snapshot(searcher, this.origin + SEPARATOR + Long.toHexString(this.earlier.record(searcher)));
	}

	/** Shows all writes, and drops what is old. */
	void refresh() throws IOException {
		this.present.maybeRefreshBlocking();
		int[] count = { 0 };
		this.earlier.prune((seconds, searcher) -> seconds > KEPT.toSeconds() || ++count[0] > MOST);
	}

	@Override
	public void close() throws IOException {
		this.earlier.close();
		this.present.close();
	}

	private @Nullable IndexSearcher earlier(String name) {
		String[] parts = name.split(SEPARATOR, 2);
		if (parts.length < 2 || !parts[0].equals(this.origin)) {
			return null;
		}
		try {
			return this.earlier.acquire(Long.parseLong(parts[1], 16));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * Snapshot in use.
	 *
	 * @param searcher searches it
	 * @param name for {@link Snapshots#take}
	 */
	record Snapshot(IndexSearcher searcher, String name) implements Closeable {

		@Override
		public void close() throws IOException {
			this.searcher.getIndexReader().decRef();
		}

	}

}
