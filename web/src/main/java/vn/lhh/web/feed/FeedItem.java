package vn.lhh.web.feed;

import java.time.OffsetDateTime;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Feed entry, from any service.
 */
record FeedItem(String id, String title, String url, @Nullable String summary, @Nullable OffsetDateTime publishedAt,
		@Nullable OffsetDateTime updatedAt, @Nullable String category, @Nullable String picture) {

	static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::publishedAt,
			Comparator.nullsLast(Comparator.<OffsetDateTime>reverseOrder()));

	@Nullable OffsetDateTime changedAt() {
		return (this.updatedAt != null) ? this.updatedAt : this.publishedAt;
	}

}
