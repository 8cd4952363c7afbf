package vn.lhh.search.engine.opensearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.lhh.search.engine.opensearch.web.JsonObject;
import vn.lhh.search.engine.opensearch.web.OpenSearchClient;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.engine.text.TextJoin;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;
import vn.lhh.search.schema.IndexFields;

/**
 * Index of items by key, in which the highest sequence wins. A withdrawal stays as a
 * document of its own, so that an older event can't bring the item back, for as long as
 * an event may be late.
 */
final class OpenSearchIndex {

	/** Longer than the outbox of any service holds an event. */
	static final Duration WITHDRAWALS_KEPT = Duration.ofDays(30);

	private static final Duration SWEEP = Duration.ofHours(1);

	private static final int MOST_SWEPT = 1_000;

	private final OpenSearchClient client;

	private final String name;

	private final Clock clock;

	private final BulkBuffer buffer;

	private final TextStore texts;

	private final TextJoin join;

	private final CommitRecord committed;

	private volatile boolean writable = true;

	private boolean dirty;

	private Instant swept = Instant.EPOCH;

	OpenSearchIndex(OpenSearchClient client, String name, Clock clock) {
		this.client = client;
		this.name = name;
		this.clock = clock;
		this.buffer = new BulkBuffer(client, writeAlias(name));
		this.texts = new TextStore(client, name, this.buffer);
		this.join = new TextJoin(this.texts);
		this.committed = new CommitRecord(client, name, clock);
	}

	/**
	 * The alias by which an index is written: OpenSearch makes an index of any other name
	 * that it doesn't know, with a mapping of its own.
	 */
	static String writeAlias(String index) {
		return index + "-write";
	}

	synchronized void put(SearchItem item) {
		write(() -> {
			if (item.key().type().hasFiles()) {
				this.join.put(item);
			}
			else {
				this.buffer.put(item.key().text(), BulkBuffer.version(item.sequence()), IndexedItem.document(item));
			}
		});
	}

	/** A withdrawal wins over an item of the same sequence. */
	synchronized void remove(ItemKey key, long sequence) {
		this.join.remove(key, sequence);
		write(() -> withdraw(key.text(), sequence));
	}

	synchronized void putText(TextChunk chunk, long sequence) {
		write(() -> {
			this.buffer.put(TextChunk.key(chunk.id()), BulkBuffer.version(sequence), TextStore.document(chunk));
			this.join.change(chunk.item());
		});
	}

	synchronized void removeText(String id, long sequence) {
		String key = TextChunk.key(id);
		write(() -> {
			this.texts.owner(key).ifPresent(this.join::change);
			withdraw(key, sequence);
		});
	}

	private void withdraw(String key, long sequence) {
		this.buffer.replace(key, BulkBuffer.versionOfEnd(sequence), IndexedItem.withdrawn(key, this.clock.instant()));
	}

	/**
	 * Makes all writes so far visible.
	 * @return whether there were any
	 */
	synchronized boolean refresh() {
		boolean changed = this.dirty;
		if (changed) {
			write(() -> {
				this.join.flush();
				this.texts.refresh();
			});
			this.dirty = false;
		}
		return changed;
	}

	/** Makes all writes so far durable, which each is once OpenSearch has taken it. */
	synchronized void commit(String position) {
		boolean changed = this.dirty;
		write(() -> {
			this.join.flush();
			this.buffer.send();
			sweep();
			this.committed.write(position);
		});
		this.dirty = changed;
	}

	String position() {
		return this.committed.position();
	}

	boolean isWritable() {
		return this.writable;
	}

	String name() {
		return this.name;
	}

	/** The number of items in an index, withdrawn ones left out. */
	static long count(OpenSearchClient client, String index) {
		Map<String, Object> items = Map.of("exists", Map.of("field", IndexFields.SHOWN_FROM));
		return client.search(index + "/_count", Map.of("query", items)).number("count");
	}

	/** An index that is gone can't be written any more; else a later attempt may do. */
	private void write(Runnable change) {
		this.dirty = true;
		try {
			change.run();
		}
		catch (OpenSearchException ex) {
			this.writable &= !ex.isNotFound();
			throw ex;
		}
	}

	/** Deletes withdrawals that no late event can meet any more. */
	private void sweep() {
		Instant now = this.clock.instant();
		if (this.swept.plus(SWEEP).isAfter(now)) {
			return;
		}
		Map<String, Object> old = Map.of("range",
				Map.of(IndexFields.WITHDRAWN_AT, Map.of("lte", now.minus(WITHDRAWALS_KEPT).toEpochMilli())));
		List<JsonObject> found = this.client
			.search(this.name + "/_search", Map.of("query", old, "size", MOST_SWEPT, "version", true, "_source", false))
			.at("hits")
			.list("hits");
		found.forEach((hit) -> this.buffer.delete(hit.text("_id"), hit.number("_version")));
		this.buffer.send();
		this.swept = (found.size() < MOST_SWEPT) ? now : this.swept;
	}

}
