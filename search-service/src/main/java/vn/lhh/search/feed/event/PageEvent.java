package vn.lhh.search.feed.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Static page as {@code news.page.published.v1} announces it; no day is shown beside it.
 */
record PageEvent(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String bodyHtml,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) implements ItemState {

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.PAGE, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("title", this.title), List.of(), "",
						EventFields.textOf(this.bodyHtml), List.of(), "", null),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil,
				new SearchItem.Facets(null, Set.of(), Set.of()));
	}

}
