package vn.lhh.search.feed.event;

import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.search.index.SearchItem;

/**
 * Public state of an item that can be found.
 */
interface ItemState extends AnnouncedState {

	SearchItem toItem(long sequence);

	@Override
	default FeedEvent toEvent(CloudEventHeaders headers) {
		return new FeedEvent.ItemPublished(toItem(headers.sequence()));
	}

}
