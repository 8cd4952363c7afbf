package vn.lhh.search.engine.opensearch;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;

/**
 * Snapshots of an index as points in time of OpenSearch, each shared by all readers who
 * search between two refreshes: a node holds only a few hundred of them. Readers who need
 * a new one at once wait for the same request, and fail with it.
 */
final class OpenSearchSnapshots {

	static final String KEPT = "10m";

	private static final Logger log = LoggerFactory.getLogger(OpenSearchSnapshots.class);

	private static final int MOST = 50;

	private final OpenSearchClient client;

	private final String alias;

	/** Those of which pages may be asked for, the latest first. */
	private final Deque<Snapshot> kept = new ArrayDeque<>();

	/** The present one, perhaps not opened yet; null if writes can be seen since. */
	private @Nullable FutureTask<Snapshot> present;

	OpenSearchSnapshots(OpenSearchClient client, String alias) {
		this.client = client;
		this.alias = alias;
	}

	/**
	 * Takes a snapshot.
	 * @param name of an earlier one; the present one is taken if that is gone
	 */
	Snapshot take(@Nullable String name) {
		FutureTask<Snapshot> task;
		synchronized (this) {
			for (Snapshot snapshot : this.kept) {
				if (snapshot.name().equals(name)) {
					return snapshot;
				}
			}
			task = (this.present != null) ? this.present : new FutureTask<>(this::open);
			this.present = task;
		}
		task.run();
		return opened(task);
	}

	/** Notes that writes can be seen which the present snapshot lacks. */
	synchronized void outdate() {
		this.present = null;
	}

	/** Forgets a snapshot that OpenSearch does not have any more. */
	synchronized void forget(Snapshot gone) {
		this.kept.remove(gone);
		this.present = null;
	}

	synchronized void close() {
		this.kept.forEach(this::release);
		this.kept.clear();
	}

	private Snapshot open() {
		String point = this.client.search(this.alias + "/_search/point_in_time?keep_alive=" + KEPT, Map.of())
			.text("pit_id");
		Snapshot opened = new Snapshot(UUID.randomUUID().toString(), point);
		Snapshot dropped;
		synchronized (this) {
			this.kept.addFirst(opened);
			dropped = (this.kept.size() > MOST) ? this.kept.removeLast() : null;
		}
		if (dropped != null) {
			release(dropped);
		}
		return opened;
	}

	private Snapshot opened(FutureTask<Snapshot> task) {
		try {
			return task.get();
		}
		catch (ExecutionException ex) {
			synchronized (this) {
				this.present = (this.present == task) ? null : this.present;
			}
			throw (ex.getCause() instanceof OpenSearchException away) ? away : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new OpenSearchException(new InterruptedIOException("interrupted"));
		}
	}

	private void release(Snapshot snapshot) {
		try {
			this.client.delete("_search/point_in_time", Map.of("pit_id", List.of(snapshot.point())));
		}
		catch (OpenSearchException ex) {
			log.debug("point in time not released, it ends by itself", ex);
		}
	}

	/**
	 * Snapshot of the index.
	 *
	 * @param name for {@link OpenSearchSnapshots#take}
	 * @param point its id in OpenSearch
	 */
	record Snapshot(String name, String point) {
	}

}
