package vn.lhh.search.feed.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

/**
 * Member organisation as {@code members.organisation.published.v1} announces it; no day
 * is shown beside it.
 */
record OrganisationEvent(@Nullable String id, @Nullable String url, @Nullable String name, @Nullable String shortName,
		@Nullable String abbreviation, @Nullable String groupLabel, @Nullable String summary, @Nullable String text,
		@Nullable List<String> fields, @Nullable String address, @Nullable Instant publishedAt,
		@Nullable Instant visibleFrom, @Nullable Instant visibleUntil) implements ItemState {

	@Override
	public SearchItem toItem(long sequence) {
		List<@Nullable String> labels = new ArrayList<>(EventFields.orEmpty(this.fields));
		labels.add(this.groupLabel);
		labels.add(this.address);
		return new SearchItem(new ItemKey(ItemType.ORGANISATION, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(EventFields.required("name", this.name),
						EventFields.present(this.shortName, this.abbreviation), EventFields.orEmpty(this.summary),
						EventFields.orEmpty(this.text), EventFields.present(labels.toArray(String[]::new)), "", null),
				EventFields.shownFrom(this.visibleFrom, this.publishedAt), this.visibleUntil,
				new SearchItem.Facets(null, Set.of(), Set.of()));
	}

}
