package vn.lhh.gateway.cache.pinned;

import java.time.Instant;
import java.util.Map;

import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.contentevent.TopicOffsets;

/**
 * Snapshot of the pinned responses, as it survives a restart.
 *
 * @param position offsets up to which events are applied
 * @param checked when no more events were known to exist
 * @param sections last good content by name
 */
record PinnedSnapshot(TopicOffsets position, Instant checked, Map<String, PinnedContent> sections) {

	static final PinnedSnapshot NOTHING = new PinnedSnapshot(TopicOffsets.NONE, Instant.EPOCH, Map.of());

	/** When a content was last known to be up to date. */
	Instant upToDateAt(PinnedContent content) {
		return content.asOf().isAfter(this.checked) ? content.asOf() : this.checked;
	}

}
