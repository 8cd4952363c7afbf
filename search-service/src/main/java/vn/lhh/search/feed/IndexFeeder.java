package vn.lhh.search.feed;

/**
 * Feeds indexes with what the other services announce.
 */
public interface IndexFeeder {

	/** Begins to feed an index from its position on. */
	Feed feed(FedIndex index);

	/** A feed under way. */
	interface Feed {

		/** Ends it; nothing is written to its index any more. */
		void stop();

	}

}
