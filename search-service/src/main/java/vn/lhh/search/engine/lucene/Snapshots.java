package vn.lhh.search.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of the index: the present one, and earlier ones in which readers still turn
 * pages. Age and number are bounded, because each holds files and memory; at most one a
 * second is kept, so that a site that is written and searched steadily doesn't use up the
 * number at once.
 */
final class Snapshots implements Closeable {

	static final int MOST = 50;

	private static final Duration KEPT = Duration.ofMinutes(10);

	static final Duration APART = Duration.ofSeconds(1);

	private static final String SEPARATOR = "-";

	/** Tells this index from one of another process, or of another start. */
	private final String origin = UUID.randomUUID().toString().replace(SEPARATOR, "");

	private final SearcherManager present;

	private final SearcherLifetimeManager earlier = new SearcherLifetimeManager();

	private final InstantSource clock;

	private Instant latestAt = Instant.EPOCH;

	private long latest;

	Snapshots(SearcherManager present, InstantSource clock) {
		this.present = present;
		this.clock = clock;
	}

	/** Takes the present state for use until it is closed, without a name. */
	Snapshot present() throws IOException {
		return new Snapshot(this.present.acquire(), "");
	}

	/**
	 * Takes a snapshot for use until it is closed.
	 * @param name of an earlier one; the present one is taken if that is gone, by the
	 * name of one that is a second older at most
	 */
	Snapshot take(@Nullable String name) throws IOException {
		IndexSearcher found = (name == null) ? null : earlier(name);
		if (name != null && found != null) {
			return new Snapshot(found, name);
		}
		IndexSearcher searcher = this.present.acquire();
		return new Snapshot(searcher, this.origin + SEPARATOR + Long.toHexString(kept(searcher)));
	}

	/** Shows all writes, and drops what is old. */
	void refresh() throws IOException {
		this.present.maybeRefreshBlocking();
		prune();
	}

	@Override
	public void close() throws IOException {
		this.earlier.close();
		this.present.close();
	}

	private synchronized long kept(IndexSearcher searcher) throws IOException {
		Instant now = this.clock.instant();
		if (Duration.between(this.latestAt, now).abs().compareTo(APART) >= 0) {
			this.latest = this.earlier.record(searcher);
			this.latestAt = now;
			prune();
		}
		return this.latest;
	}

	private void prune() throws IOException {
		int[] count = { 0 };
		this.earlier.prune((seconds, searcher) -> seconds > KEPT.toSeconds() || ++count[0] > MOST);
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
