package vn.lhh.search.feed.event;

import vn.lhh.kit.event.CloudEventHeaders;

/**
 * Public state as an event announces it, with the fields that search uses.
 */
interface AnnouncedState {

	/**
	 * Maps the state to what the feed takes in.
	 * @throws vn.lhh.kit.event.UndecodableEventException if a field is missing that every
	 * state of its type has
	 */
	FeedEvent toEvent(CloudEventHeaders headers);

}
