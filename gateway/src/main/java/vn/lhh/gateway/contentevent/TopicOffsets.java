package vn.lhh.gateway.contentevent;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Topic offsets up to which events are processed, from which reading continues after a
 * restart.
 *
 * @param marks by partition, written {@code topic-number}
 */
public record TopicOffsets(Map<String, Mark> marks) {

	/** No offsets yet. */
	public static final TopicOffsets NONE = new TopicOffsets(Map.of());

	/**
	 * An offset in a partition.
	 *
	 * @param topicId id of the topic, since a later topic may have the same name
	 * @param offset offset of the next record
	 */
	public record Mark(String topicId, long offset) {
	}

	@Nullable Mark in(String partition) {
		return this.marks.get(partition);
	}

}
