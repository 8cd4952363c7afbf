package vn.lhh.gateway.contentevent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Listener that keeps content over a restart. After a start, only this listener is given
 * the events that came while the gateway was down.
 */
public interface ReplayingListener extends ContentEventListener {

	/**
	 * Offsets up to which the kept content reflects the events; partitions unknown to it
	 * are missing.
	 */
	TopicOffsets standsAt();

	/**
	 * When the oldest kept content was fetched; on partitions without a noted offset,
	 * events matter from then on.
	 * @return the time, null if no content is kept
	 */
	@Nullable Instant oldest();

	/** Some of the events in between are no longer available. */
	void lost();

	/** All available events have been given. */
	void caughtUp();

}
