package vn.lhh.qa.topic;

/**
 * Counts the uses of a topic; {@link TopicDesk} asks every implementation before it
 * deletes one.
 */
@FunctionalInterface
public interface TopicUsage {

	/**
	 * Returns the number of questions with this topic, in any status.
	 */
	long count(String topicId);

}
