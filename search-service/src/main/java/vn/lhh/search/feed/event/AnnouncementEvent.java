package vn.lhh.search.feed.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Announcement as {@code news.announcement.published.v1} announces it.
 */
record AnnouncementEvent(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String bodyHtml,
		@Nullable String eventPlace, @Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) implements ItemState {

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.ANNOUNCEMENT, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("title", this.title), List.of(), "",
						EventFields.textOf(this.bodyHtml), EventFields.present(this.eventPlace), "", null),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil,
				new SearchItem.Facets(EventFields.day(null, this.publishedAt), Set.of(), Set.of()));
	}

}
