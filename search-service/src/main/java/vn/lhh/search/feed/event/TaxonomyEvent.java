package vn.lhh.search.feed.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Field or issuing body as {@code documents.taxonomy} announces it; documents carry its
 * slug. Types are named alike but counted by nothing, and signers have no name of theirs.
 */
record TaxonomyEvent(@Nullable String slug, @Nullable Filing filing) implements FacetState {

	/** Details of the entry. */
	record Filing(@Nullable String name) {
	}

	@Override
	public List<FeedEvent.FacetName> names() {
		String code = this.slug;
		String name = (this.filing == null) ? null : this.filing.name();
		return (code == null || name == null) ? List.of() : List.of(new FeedEvent.FacetName(code, code, name));
	}

}
