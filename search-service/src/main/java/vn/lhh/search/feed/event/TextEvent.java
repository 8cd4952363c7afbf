package vn.lhh.search.feed.event;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.TextChunk;

/**
 * Chunk of a file's text as {@code documents.text.extracted.v1} announces it; a scan
 * without readable text has an empty one.
 */
record TextEvent(@Nullable String id, @Nullable String documentId, int part,
		@Nullable String text) implements AnnouncedState {

	@Override
	public FeedEvent toEvent(CloudEventHeaders headers) {
		ItemKey document = new ItemKey(ItemType.DOCUMENT, EventFields.required("documentId", this.documentId));
		return new FeedEvent.TextExtracted(
				new TextChunk(EventFields.required("id", this.id), document, this.part, EventFields.orEmpty(this.text)),
				headers.sequence());
	}

}
