package vn.lhh.search.feed.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.search.SearchProperties;
import vn.lhh.search.feed.FedIndex;

/**
 * Decides when what was written to an index becomes visible and durable. An index that is
 * still being built becomes visible more rarely, so that it is done sooner. Commits wait
 * for the disk in a thread of their own.
 */
final class IndexFlush implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(IndexFlush.class);

	private final ExecutorService committer = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("search-commit-", 1).factory());

	private final FedIndex index;

	private final RepeatTimer refresh;

	private final RepeatTimer commit;

	private Future<?> lastCommit = CompletableFuture.completedFuture(null);

	private boolean isBehind;

	IndexFlush(FedIndex index, SearchProperties properties) {
		this.index = index;
		this.refresh = new RepeatTimer(properties.refresh());
		this.commit = new RepeatTimer(properties.commit());
	}

	/**
	 * Called after each poll.
	 * @param records number of records it brought
	 */
	void after(int records) {
		this.isBehind |= records > 0;
		boolean commits = this.lastCommit.isDone() && this.commit.isDue();
		if (commits || (this.index.isComplete() && this.refresh.isDue())) {
			refresh();
		}
		if (commits) {
			this.lastCommit = this.committer.submit(this::commit);
		}
	}

	/** A failure is noted at the index, which ends its feed. */
	private void commit() {
		try {
			this.index.commit();
		}
		catch (RuntimeException ex) {
			log.warn("index {} was not committed: {}", this.index.name(), ex.toString());
		}
	}

	/** Makes what was written visible at once, as no poll may come for long. */
	void refresh() {
		if (this.isBehind) {
			this.index.refresh();
			this.isBehind = false;
		}
	}

	/** Waits for a commit under way. */
	@Override
	public void close() {
		this.committer.close();
	}

}
