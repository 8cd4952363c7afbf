package vn.lhh.gateway.contentevent;

import org.springframework.stereotype.Component;

/**
 * Whether events arrive now, and up to where they have been taken in; without them nobody
 * here knows what was published or withdrawn.
 */
@Component
public class FeedStatus {

	private volatile boolean there;

	private volatile TopicOffsets topicOffsets = TopicOffsets.NONE;

	/**
	 * Whether events arrive, and none that came before is waiting.
	 * @return whether they do
	 */
	public boolean isConnected() {
		return this.there;
	}

	/**
	 * Up to where every listener has been told.
	 * @return the position, {@link TopicOffsets#NONE} before Kafka was first reached
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
