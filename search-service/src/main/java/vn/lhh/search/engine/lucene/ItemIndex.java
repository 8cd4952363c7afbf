package vn.lhh.search.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

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
final class ItemIndex implements Closeable {

	/** Longer than the outbox of any service holds an event. */
	static final Duration WITHDRAWALS_KEPT = Duration.ofDays(30);

	/** Writes after which they are made visible, to bound what is held in memory. */
	private static final int MOST_UNSEEN = 10_000;

	private static final double BUFFER_MEGABYTES = 48;

	private final Clock clock;

	private final Directory directory;

	private final IndexWriter writer;

	/** Sees what was written last, before readers do. */
	private final SearcherManager written;

	private final TextDocuments texts;

	private final TextJoin join;

	private final Snapshots snapshots;

	private final SequenceTable sequences = new SequenceTable();

	private volatile String position;

	ItemIndex(IndexFolder folder, Clock clock) throws IOException {
		this.clock = clock;
		this.directory = folder.open();
		IndexWriter opened = null;
		try {
			opened = new IndexWriter(this.directory, configuration());
			this.written = new SearcherManager(opened, null);
			this.snapshots = new Snapshots(new SearcherManager(opened, null), clock);
		}
		catch (IOException | RuntimeException ex) {
			IOUtils.closeWhileHandlingException(opened, this.directory);
			throw ex;
		}
		this.writer = opened;
		this.texts = new TextDocuments(opened, this.written);
		this.join = new TextJoin(this.texts);
		this.position = position(opened);
	}

	synchronized void put(SearchItem item) throws IOException {
		String key = item.key().text();
		if (item.sequence() <= latest(key)) {
			return;
		}
		if (item.key().type().hasFiles()) {
			this.sequences.write(key, item.sequence());
			this.join.put(item);
		}
		else {
			write(key, item.sequence(), ItemDocument.of(item));
		}
	}

	/** A withdrawal wins over an item of the same sequence. */
	synchronized void remove(ItemKey key, long sequence) throws IOException {
		if (sequence >= latest(key.text())) {
			this.join.remove(key, sequence);
			withdraw(key.text(), sequence);
		}
	}

	synchronized void putText(TextChunk chunk, long sequence) throws IOException {
		String key = TextChunk.key(chunk.id());
		if (sequence > latest(key)) {
			write(key, sequence, ItemDocument.of(chunk, sequence));
			this.join.change(chunk.item());
		}
	}

	synchronized void removeText(String id, long sequence) throws IOException {
		String key = TextChunk.key(id);
		if (sequence >= latest(key)) {
			if (this.sequences.written(key) != null) {
				this.texts.refresh();
			}
			this.texts.owner(key).ifPresent(this.join::change);
			withdraw(key, sequence);
		}
	}

	synchronized void refresh() throws IOException {
		this.join.flush();
		this.written.maybeRefreshBlocking();
		this.snapshots.refresh();
		this.sequences.seen();
	}

	/**
	 * Makes writes durable. Others may come while it waits for the disk; those that it
	 * takes in are repeated after a crash, which does no harm.
	 */
	void commit(String reached) throws IOException {
		synchronized (this) {
			this.join.flush();
			long forgotten = this.clock.instant().minus(WITHDRAWALS_KEPT).toEpochMilli();
			this.writer.deleteDocuments(LongField.newRangeQuery(IndexFields.WITHDRAWN_AT, Long.MIN_VALUE, forgotten));
			this.writer.setLiveCommitData(IndexFolder.commitData(reached).entrySet());
		}
		this.writer.commit();
		this.position = reached;
	}

	/** The position of the last commit. */
	String position() {
		return this.position;
	}

	/** Whether it can still be written, which ends with a write that failed halfway. */
	boolean isWritable() {
		return this.writer.isOpen();
	}

	Snapshots snapshots() {
		return this.snapshots;
	}

	/** Closes it all; writes since the last commit are given up. */
	@Override
	public synchronized void close() throws IOException {
		IOUtils.close(this.snapshots, this.written, this.writer::rollback, this.directory);
	}

	private long latest(String key) throws IOException {
		Long written = this.sequences.written(key);
		if (written != null) {
			return written;
		}
		IndexSearcher searcher = this.written.acquire();
		try {
			return SequenceTable.latest(key, searcher);
		}
		finally {
			this.written.release(searcher);
		}
	}

	private void withdraw(String key, long sequence) throws IOException {
		write(key, sequence, ItemDocument.withdrawn(key, sequence, this.clock.instant()));
	}

	private void write(String key, long sequence, Document document) throws IOException {
		this.writer.updateDocument(new Term(IndexFields.KEY, key), document);
		this.sequences.write(key, sequence);
		if (this.sequences.unseen() >= MOST_UNSEEN) {
			refresh();
		}
	}

	private static IndexWriterConfig configuration() {
		return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
	}

	private static String position(IndexWriter writer) {
		Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
		if (data == null) {
			return "";
		}
		Map<String, String> found = new HashMap<>();
		data.forEach((entry) -> found.put(entry.getKey(), entry.getValue()));
		return IndexFolder.position(found);
	}

}
