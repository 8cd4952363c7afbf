package vn.lhh.qa.topic;

/**
 * Asked of what may stand in a topic, before the topic goes.
 */
@FunctionalInterface
public interface TopicUsage {

	/**
	 * How many stand in it.
	 * @param topicId the topic
	 * @return in whichever state
	 */
	long count(String topicId);

}
