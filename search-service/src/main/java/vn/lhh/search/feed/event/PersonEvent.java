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
 * Person shown with consent as {@code members.person.published.v1} announces them; no day
 * is shown beside them.
 */
record PersonEvent(@Nullable String id, @Nullable String url, @Nullable String name, @Nullable String title,
		@Nullable String position, @Nullable String bio, @Nullable List<Office> offices, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) implements ItemState {

	/** Office of a leader. */
	record Office(@Nullable String organisation, @Nullable String position) {
	}

	@Override
	public SearchItem toItem(long sequence) {
		List<@Nullable String> offices = new ArrayList<>();
		offices.add(this.position);
		for (Office office : EventFields.orEmpty(this.offices)) {
			offices.add(EventFields.line(EventFields.present(office.position(), office.organisation())));
		}
		String name = EventFields.required("name", this.name);
		String title = (this.title == null) ? name : this.title + ' ' + name;
		return new SearchItem(new ItemKey(ItemType.PERSON, EventFields.required("id", this.id)), sequence,
				EventFields.required("url", this.url),
				new SearchItem.Wording(title, List.of(), EventFields.lines(offices.toArray(String[]::new)),
						EventFields.orEmpty(this.bio), List.of(), "", null),
				EventFields.shownFrom(this.visibleFrom, null), this.visibleUntil,
				new SearchItem.Facets(null, Set.of(), Set.of()));
	}

}
