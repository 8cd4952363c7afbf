package vn.lhh.search.feed.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Album as {@code news.album.published.v1} announces it; its photos are found by their
 * descriptions.
 */
record AlbumEvent(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String description,
		@Nullable LocalDate eventDate, @Nullable String place, @Nullable List<Photo> photos,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) implements ItemState {

	/** Photo of an album. */
	record Photo(@Nullable String alt) {
	}

	@Override
	public SearchItem toItem(long sequence) {
		return new SearchItem(new ItemKey(ItemType.ALBUM, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("title", this.title), List.of(),
						EventFields.orEmpty(this.description), body(), EventFields.present(this.place), "", null),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil,
				new SearchItem.Facets(EventFields.day(this.eventDate, this.publishedAt), Set.of(), Set.of()));
	}

	private String body() {
		Stream<@Nullable String> alts = EventFields.orEmpty(this.photos).stream().map(Photo::alt);
		return EventFields.lines(alts.toArray(String[]::new));
	}

}
