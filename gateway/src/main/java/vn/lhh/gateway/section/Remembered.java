package vn.lhh.gateway.section;

import java.time.Instant;
import java.util.Map;

import vn.lhh.gateway.contentevent.TopicOffsets;

/**
 * What survives a restart.
 *
 * @param position up to where events have been taken into account
 * @param checked when that was last known to be all there was
 * @param sections last good content by key
 */
record Remembered(TopicOffsets position, Instant checked, Map<String, SectionContent> sections) {

	static final Remembered NOTHING = new Remembered(TopicOffsets.NONE, Instant.EPOCH, Map.of());

	/** When a section was last known to be up to date. */
	Instant known(SectionContent content) {
		return content.asOf().isAfter(this.checked) ? content.asOf() : this.checked;
	}

}
