package vn.lhh.gateway.contentevent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Holds content over a restart, and so must be told what happened meanwhile: after a
 * start it alone is given the events that came while nobody here listened.
 */
public interface ReplayingListener extends ContentEventListener {

	/**
	 * Up to where what it holds takes events into account.
	 * @return the position, with a gap for partitions it never heard of
	 */
	TopicOffsets standsAt();

	/**
	 * How old the oldest content is; events on partitions without a mark matter from then
	 * on.
	 * @return when it was fetched, none if nothing is held
	 */
	@Nullable Instant oldest();

	/**
	 * Some of the events in between can't be had any more.
	 */
	void lost();

	/**
	 * All events there are have been given.
	 */
	void caughtUp();

}
