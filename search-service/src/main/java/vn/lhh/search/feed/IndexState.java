package vn.lhh.search.feed;

import org.jspecify.annotations.Nullable;

/**
 * State of the index for operators.
 *
 * @param folder name of the folder that serves readers
 * @param items number of items in it
 * @param complete whether it holds everything that was announced
 * @param lag number of records still to be read, -1 while Kafka is away
 * @param rebuild the index that is built beside it, null if there is none
 */
public record IndexState(String folder, long items, boolean complete, long lag, @Nullable Rebuild rebuild) {

	/**
	 * State of a rebuild.
	 *
	 * @param reason {@code requested}, {@code deleted}, {@code damaged}, {@code format},
	 * {@code outdated} or {@code position-lost}
	 * @param items number of items so far
	 * @param lag number of records still to be read, -1 while Kafka is away
	 */
	public record Rebuild(String folder, String reason, long items, long lag) {
	}

}
