package vn.lhh.search.engine.opensearch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;

/**
 * Snapshots of an index as points in time of OpenSearch, each shared by all readers who
 * search between two refreshes: a node holds only a few hundred of them.
 */
final class OpenSearchSnapshots {

	static final String KEPT = "10m";

	private static final Logger log = LoggerFactory.getLogger(OpenSearchSnapshots.class);

	private static final int MOST = 50;

	private final OpenSearchClient client;

	private final String alias;

	/** The latest first. */
	private final Deque<Snapshot> snapshots = new ArrayDeque<>();

	private boolean outdated = true;

	OpenSearchSnapshots(OpenSearchClient client, String alias) {
		this.client = client;
		this.alias = alias;
	}

	/**
	 * Takes a snapshot.
	 * @param name of an earlier one; the present one is taken if that is gone
	 */
	synchronized Snapshot take(@Nullable String name) {
		for (Snapshot snapshot : this.snapshots) {
			if (snapshot.name().equals(name)) {
				return snapshot;
			}
		}
		if (this.outdated || this.snapshots.isEmpty()) {
			open();
		}
		return this.snapshots.getFirst();
	}

	/** Notes that writes can be seen which the present snapshot lacks. */
	synchronized void outdate() {
		this.outdated = true;
	}

	/** Forgets a snapshot that OpenSearch does not have any more. */
	synchronized void forget(Snapshot gone) {
		this.snapshots.remove(gone);
		this.outdated = true;
	}

	synchronized void close() {
		this.snapshots.forEach(this::release);
		this.snapshots.clear();
	}

	private void open() {
		String point = this.client.search(this.alias + "/_search/point_in_time?keep_alive=" + KEPT, Map.of())
			.text("pit_id");
		this.snapshots.addFirst(new Snapshot(UUID.randomUUID().toString(), point));
		this.outdated = false;
		if (this.snapshots.size() > MOST) {
			release(this.snapshots.removeLast());
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
