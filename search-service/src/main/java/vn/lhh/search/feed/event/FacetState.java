package vn.lhh.search.feed.event;

import java.util.List;

import vn.lhh.kit.event.CloudEventHeaders;

/**
 * Public state of an entry by which items are counted.
 */
interface FacetState extends AnnouncedState {

	/** The names that it gives, none for an entry that is no facet. */
	List<FeedEvent.FacetName> names();

	@Override
	default FeedEvent toEvent(CloudEventHeaders headers) {
		return new FeedEvent.FacetNamed(ContentTopic.entry(headers), headers.sequence(), names());
	}

}
