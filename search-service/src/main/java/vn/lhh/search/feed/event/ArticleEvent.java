package vn.lhh.search.feed.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * News article as {@code news.article.published.v1} announces it.
 */
record ArticleEvent(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String summary,
		@Nullable String bodyHtml, @Nullable String categoryId, @Nullable List<String> categoryIds,
		@Nullable List<String> tags, @Nullable List<String> authors, @Nullable LocalDate displayDate,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) implements ItemState {

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.ARTICLE, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("title", this.title), EventFields.orEmpty(this.tags),
						EventFields.orEmpty(this.summary), EventFields.textOf(this.bodyHtml),
						EventFields.orEmpty(this.authors), "", null),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil,
				new SearchItem.Facets(EventFields.day(this.displayDate, this.publishedAt),
						EventFields.codes(EventFields.orEmpty(this.categoryIds)), Set.of(), this.categoryId));
	}

}
