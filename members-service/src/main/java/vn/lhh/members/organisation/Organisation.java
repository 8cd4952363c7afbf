package vn.lhh.members.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationStatus;
import vn.lhh.members.organisation.hierarchy.TreePosition;

/**
 * Aggregate that holds the draft and the live text of a member organisation.
 */
@Document("organisations")
public class Organisation extends Publication<OrganisationContent> {

	@Override
	protected String eventPrefix() {
		return OrganisationType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(OrganisationContent content) {
		return OrganisationSnapshot.of(this, content);
	}

	/**
	 * Announces the public state again, because something shown with it changed.
	 * @param at the moment of the announcement
	 */
	void announceAgain(Instant at) {
		reannounce(at);
	}

	/**
	 * Returns every position that this organisation has now or may get by a publication:
	 * those of the live text and of the draft.
	 */
	public Set<TreePosition> edges() {
		return Stream.of(Optional.ofNullable(draft()), Optional.ofNullable(live()))
			.flatMap(Optional::stream)
			.map((content) -> new TreePosition(content.parentId(), content.group()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Tells whether no organisation may be put under it.
	 * @return {@code true} once it is archived or in the trash
	 */
	public boolean isClosed() {
		return status() == PublicationStatus.TRASHED || status() == PublicationStatus.ARCHIVED;
	}

}
