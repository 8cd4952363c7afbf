package vn.lhh.kit.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.text.Slug;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Where one type of publication is written and moved: the write use cases all types
 * share.
 *
 * @param <P> the publication
 * @param <C> its content
 */
public class Desk<P extends Publication<C>, C extends Content> {

	private static final Sort NEWEST_CHANGE_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt", "_id");

	private final PublicationStore<P> store;

	private final Supplier<P> blank;

	private final Agenda agenda;

	private final Clock clock;

	/**
	 * A desk for one type.
	 * @param store where the publications are
	 * @param blank makes an empty one
	 * @param agenda what follows the clock
	 * @param clock what it is written by
	 */
	public Desk(PublicationStore<P> store, Supplier<P> blank, Agenda agenda, Clock clock) {
		this.store = store;
		this.blank = blank;
		this.agenda = agenda;
		this.clock = clock;
		agenda.follow(store);
	}

	/**
	 * What an editor works on.
	 * @param id the id
	 * @return the publication in any state
	 * @throws Problem {@code not-found}
	 */
	public P required(String id) {
		return this.store.required(id);
	}

	/**
	 * The proof that a publication is gone from where readers met it.
	 * @param id the id
	 * @return the receipt of its newest takedown
	 * @throws Problem {@code not-found}, {@code not-withdrawn}
	 */
	public TakedownReceipt takedownReceipt(String id) {
		return this.store.receipt(id, this.clock.instant());
	}

	/**
	 * What editors have on their desk, newest change first.
	 * @param status only this state; trash is left out where none is named
	 * @param paging which page
	 * @return partly loaded publications
	 */
	public PageOf<P> page(@Nullable Status status, Paging paging) {
		Criteria filter = (status == null) ? Criteria.where("status").ne(Status.TRASHED.name())
				: Criteria.where("status").is(status.name());
		return this.store.page(filter, NEWEST_CHANGE_FIRST, paging);
	}

	/**
	 * Writes a first draft.
	 * @param content what is written
	 * @param envelope what is said about publishing
	 * @param by who writes
	 * @return the saved draft
	 * @throws Problem {@code validation-failed}, {@code slug-taken}
	 */
	public P create(C content, Envelope envelope, Actor by) {
		check(content, envelope);
		P publication = this.blank.get();
		publication.rename(this.store.reserve(envelope.slug(), content.title(), publication.id()), true);
		publication.write(content, envelope, by, this.clock.instant());
		return saved(publication);
	}

	/**
	 * Writes over the draft, or makes one beside what is live, which stays as it is: its
	 * address, end and visibility too change with the next publishing only.
	 * @param id the id
	 * @param version the version the editor saw
	 * @param content what is written
	 * @param envelope what is said about publishing
	 * @param by who writes
	 * @return the saved publication
	 * @throws Problem {@code not-found}, {@code version-stale},
	 * {@code validation-failed}, {@code slug-taken}
	 */
	public P update(String id, long version, C content, Envelope envelope, Actor by) {
		P publication = atVersion(id, version);
		check(content, envelope);
		refuseWhere(publication.status() == Status.TRASHED, publication);
		String slug = envelope.slug();
		if (slug != null && !slug.equals(publication.envelope().slug())) {
			boolean known = this.store.owns(slug, id);
			publication.rename(this.store.reserve(slug, content.title(), id), known);
		}
		publication.write(content, envelope, by, this.clock.instant());
		return saved(publication);
	}

	/**
	 * Makes a move.
	 * @param id the id
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param move the move
	 * @param request its reason and times
	 * @param by who moves
	 * @return the saved publication
	 * @throws Problem {@code not-found}, {@code version-stale}, {@code move-not-allowed}
	 */
	public P move(String id, @Nullable Long version, Move move, MoveRequest request, Actor by) {
		P publication = (version == null) ? this.store.required(id) : atVersion(id, version);
		Instant now = this.clock.instant();
		if (move == Move.PUBLISH && request.publishAt() != null) {
			publication.schedule(request.publishAt());
		}
		publication.move(move, by, request.reason(), now);
		return saved(publication);
	}

	/**
	 * Writes and publishes in one go, for first content and imports.
	 * @param content what is written
	 * @param envelope what is said about publishing
	 * @param by who writes
	 * @return the live publication
	 */
	public P createLive(C content, Envelope envelope, Actor by) {
		check(content, envelope);
		P publication = this.blank.get();
		Instant now = this.clock.instant();
		publication.rename(this.store.reserve(envelope.slug(), content.title(), publication.id()), true);
		publication.write(content, envelope, by, now);
		publication.move(Move.PUBLISH, by, null, now);
		return saved(publication);
	}

	private P saved(P publication) {
		P saved = this.store.save(publication);
		this.agenda.note(saved);
		return saved;
	}

	private P atVersion(String id, long version) {
		P publication = this.store.required(id);
		if (publication.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", publication.version());
		}
		return publication;
	}

	private void check(C content, Envelope envelope) {
		Rules rules = new Rules();
		content.check(rules);
		String slug = envelope.slug();
		rules.check(slug == null || Slug.isValid(slug), "slug", "slug-malformed")
			.after("unpublishAt", envelope.publishAt(), envelope.unpublishAt())
			.atMost("note", envelope.note(), 1000)
			.verify();
	}

	private void refuseWhere(boolean trashed, P publication) {
		if (trashed) {
			throw new Problem(ProblemKind.CONFLICT, "move-not-allowed", publication.status().label(), "Sửa");
		}
	}

}
