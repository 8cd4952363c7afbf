package vn.lhh.search.feed.messaging;

import vn.lhh.search.SearchProperties;
import vn.lhh.search.feed.FedIndex;

/**
 * Decides when what was written to an index becomes visible and durable. An index that is
 * still being built becomes visible more rarely, so that it is done sooner.
 */
final class IndexFlush {

	private final FedIndex index;

	private final RepeatTimer refresh;

	private final RepeatTimer commit;

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
		boolean commits = this.commit.isDue();
		if (commits || (this.index.isComplete() && this.refresh.isDue())) {
			refresh();
		}
		if (commits) {
			this.index.commit();
		}
	}

	/** Makes what was written visible at once, as no poll may come for long. */
	void refresh() {
		if (this.isBehind) {
			this.index.refresh();
			this.isBehind = false;
		}
	}

}
