package vn.lhh.gateway.contentevent;

import org.springframework.stereotype.Component;

/**
 * Status of the event feed: whether events arrive, and up to which offsets they are
 * processed. Without events the gateway does not learn of published or withdrawn content.
 */
@Component
public class FeedStatus {

	private volatile boolean there;

	private volatile TopicOffsets topicOffsets = TopicOffsets.NONE;

	/** Whether events arrive and no earlier event is waiting. */
	public boolean isConnected() {
		return this.there;
	}

	/**
	 * Offsets up to which every listener has been called.
	 * @return the offsets, {@link TopicOffsets#NONE} before Kafka was first reached
	 */
	public TopicOffsets position() {
		return this.topicOffsets;
	}

	void set(boolean now) {
		this.there = now;
	}

	void at(TopicOffsets next) {
		this.topicOffsets = next;
	}

}
