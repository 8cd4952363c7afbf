package vn.lhh.members.organisation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.Agenda;
import vn.lhh.kit.publishing.Desk;
import vn.lhh.kit.publishing.Envelope;
import vn.lhh.kit.publishing.Move;
import vn.lhh.kit.publishing.MoveRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.media.MediaShelf;

/**
 * Where the list of organisations is kept: nothing leaves while others stand under it,
 * and nothing is published under what is not.
 */
@Service
public class OrganisationDesk extends Desk<Organisation, OrganisationContent> {

	private static final Set<Move> AWAY = EnumSet.of(Move.UNPUBLISH, Move.ARCHIVE, Move.TRASH);

	private final Organisations organisations;

	private final PlaceRegister places;

	private final MediaShelf media;

	OrganisationDesk(Organisations organisations, PlaceRegister places, MediaShelf media, Agenda agenda, Clock clock) {
		super(organisations, Organisation::new, agenda, clock);
		this.organisations = organisations;
		this.places = places;
		this.media = media;
	}

	@Override
	public Organisation create(OrganisationContent content, Envelope envelope, Actor by) {
		checkLogo(content);
		return super.create(content, envelope, by);
	}

	@Override
	public Organisation update(String id, long version, OrganisationContent content, Envelope envelope, Actor by) {
		checkLogo(content);
		return super.update(id, version, content, envelope, by);
	}

	@Override
	public Organisation move(String id, @Nullable Long version, Move move, MoveRequest request, Actor by) {
		if (AWAY.contains(move) && this.places.hasChildren(id)) {
			throw new Problem(ProblemKind.CONFLICT, "has-children");
		}
		if (move == Move.PUBLISH) {
			checkParentIsLive(this.organisations.required(id).newest());
		}
		return super.move(id, version, move, request, by);
	}

	@Override
	public Organisation createLive(OrganisationContent content, Envelope envelope, Actor by) {
		checkLogo(content);
		return super.createLive(content, envelope, by);
	}

	/**
	 * Whether nobody wrote anything yet.
	 * @return {@code true} on a new site
	 */
	public boolean isEmpty() {
		return this.organisations.isEmpty();
	}

	private void checkParentIsLive(OrganisationContent content) {
		String parent = content.parentId();
		if (parent != null && this.organisations.required(parent).live() == null) {
			throw new Problem(ProblemKind.CONFLICT, "parent-not-published");
		}
	}

	private void checkLogo(OrganisationContent content) {
		Logo logo = content.logo();
		if (logo != null && !this.media.has(logo.mediaId())) {
			throw Problem.invalid("logo.mediaId", "media-not-found");
		}
	}

}
