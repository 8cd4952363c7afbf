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
 * A member organisation.
 */
@Document("organisations")
public class Organisation extends Publication<OrganisationContent> {

	@Override
	protected String eventPrefix() {
		return "members.organisation";
	}

	@Override
	protected Object publicState(OrganisationContent content) {
		return OrganisationSnapshot.of(this, content);
	}

	/**
	 * Says its public state again, because something shown with it changed.
	 * @param at when
	 */
	void announceAgain(Instant at) {
		reannounce(at);
	}

	/**
	 * Every place this organisation has now or may come to have by a publication.
	 * @return the edges of the live text and of the draft
	 */
	public Set<TreePosition> edges() {
		return Stream.of(Optional.ofNullable(draft()), Optional.ofNullable(live()))
			.flatMap(Optional::stream)
			.map((content) -> new TreePosition(content.parentId(), content.group()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether nothing may be put under it.
	 * @return {@code true} once taken away
	 */
	public boolean isClosed() {
		return status() == PublicationStatus.TRASHED || status() == PublicationStatus.ARCHIVED;
	}

}
