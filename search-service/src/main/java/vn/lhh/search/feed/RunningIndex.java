package vn.lhh.search.feed;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.engine.SearchEngine;

/**
 * Index with the feed that writes to it.
 *
 * @param reason why the index was begun
 */
record RunningIndex(FedIndex index, IndexFeeder.Feed feed, String reason) {

	/** Why a new index is needed where it was deleted. */
	static final String DELETED = "deleted";

	String folder() {
		return this.index.name();
	}

	long items() {
		return this.index.read(SearchEngine::count).orElse(0L);
	}

	/** Whether both stand for the same index, opened twice. */
	boolean sharesFolder(RunningIndex other) {
		return folder().equals(other.folder());
	}

	/**
	 * Why a new one is needed in its place, null if none is.
	 * @param gone whether it was deleted
	 */
	@Nullable String trouble(boolean gone) {
		String failure = this.index.failure();
		if (failure != null) {
			return failure;
		}
		if (gone) {
			return DELETED;
		}
		if (this.index.position().outdated()) {
			return "outdated";
		}
		return this.index.position().isOfOtherFormat() ? "format" : null;
	}

	IndexState.Rebuild rebuild() {
		return new IndexState.Rebuild(folder(), this.reason, items(), this.index.lag());
	}

	/** Ends the feed, which makes everything durable that came of it, and the index. */
	void stop() {
		this.feed.stop();
		this.index.close();
	}

}
