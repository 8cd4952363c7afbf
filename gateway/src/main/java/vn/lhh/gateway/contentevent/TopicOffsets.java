package vn.lhh.gateway.contentevent;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Up to where events have been taken in, so that one can go on from there after a
 * restart.
 *
 * @param marks by partition, written {@code topic-number}
 */
public record TopicOffsets(Map<String, Mark> marks) {

	/** Nowhere yet. */
	public static final TopicOffsets NONE = new TopicOffsets(Map.of());

	/**
	 * A place in a partition.
	 *
	 * @param topicId which topic, for one made anew under the same name is another
	 * @param offset the next record
	 */
	public record Mark(String topicId, long offset) {
	}

	@Nullable Mark in(String partition) {
		return this.marks.get(partition);
	}

}
