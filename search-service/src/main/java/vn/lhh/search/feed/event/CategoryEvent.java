package vn.lhh.search.feed.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Category of news as {@code news.category.changed.v1} announces it; articles carry its
 * id, addresses its slug. One that is not active hides its articles and those of the
 * categories below it.
 */
record CategoryEvent(@Nullable String id, @Nullable String slug, @Nullable String name, @Nullable String parentId,
		@Nullable Boolean active) implements FacetState {

	@Override
	public List<FeedEvent.FacetName> names() {
		return List
			.of(new FeedEvent.FacetName(EventFields.required("id", this.id), EventFields.required("slug", this.slug),
					EventFields.required("name", this.name), this.parentId, !Boolean.FALSE.equals(this.active)));
	}

}
