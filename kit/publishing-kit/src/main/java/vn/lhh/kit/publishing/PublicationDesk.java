package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.revision.Revision;
import vn.lhh.kit.publishing.revision.RevisionSummary;
import vn.lhh.kit.publishing.scope.AccessCheck;
import vn.lhh.kit.publishing.scope.PublicationScope;
import vn.lhh.kit.publishing.web.TransitionRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Slug;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Publishing service of one publication type: it runs the write use cases that all types
 * share, from the first draft to the purge.
 *
 * @param <P> the type of the publication
 * @param <C> the type of its content
 */
public class PublicationDesk<P extends Publication<C>, C extends PublicationContent> {

	private static final Logger logger = LoggerFactory.getLogger(PublicationDesk.class);

	private static final int MOST_ERASED = 500;

	private static final Sort NEWEST_CHANGE_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt", "_id");

	private final PublicationStore<P> store;

	private final Supplier<P> blank;

	private final PublishingContext context;

	/**
	 * Creates the service and registers its store with the scheduler.
	 * @param blank makes an empty publication
	 */
	public PublicationDesk(PublicationStore<P> store, Supplier<P> blank, PublishingContext context) {
		this.store = store;
		this.blank = blank;
		this.context = context;
		context.scheduler().watch(store);
	}

	/**
	 * Finds a publication in any status, for editors.
	 * @throws Problem {@code not-found}
	 */
	public P required(String id) {
		return this.store.required(id);
	}

	/**
	 * Finds a publication in any status, for one editor.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public P required(String id, Actor by) {
		P publication = required(id);
		access().verifyReadable(publication, by);
		return publication;
	}

	/**
	 * Finds a publication that an editor may change.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public P writable(String id, Actor by) {
		P publication = required(id);
		access().verifyWritable(publication, by);
		return publication;
	}

	/**
	 * Returns the newest takedown receipt, which proves that the publication is gone from
	 * all its public locations.
	 * @throws Problem {@code not-found}, {@code forbidden}, {@code not-withdrawn}
	 */
	public TakedownReceipt takedownReceipt(String id, Actor by) {
		return this.store.receipt(required(id, by).id(), now());
	}

	/**
	 * Lists publications for editors, newest change first.
	 * @param publicationStatus only publications whose own status or draft status this
	 * is; {@code null} for all outside the trash
	 * @param by the editor, who sees only what he may read
	 * @return partly loaded publications
	 */
	public PageResult<P> page(@Nullable PublicationStatus publicationStatus, Paging paging, Actor by) {
		Criteria filter = (publicationStatus == null) ? Criteria.where("status").ne(PublicationStatus.TRASHED.name())
				: new Criteria().orOperator(Criteria.where("status").is(publicationStatus.name()),
						Criteria.where("draftStatus").is(publicationStatus.name()));
		Criteria kept = filter.and("purgedAt").is(null);
		Criteria readable = access().readable(by)
			.map((reached) -> new Criteria().andOperator(kept, reached))
			.orElse(kept);
		return this.store.page(readable, NEWEST_CHANGE_FIRST, paging);
	}

	/**
	 * Creates a first draft.
	 * @return the saved draft
	 * @throws Problem {@code validation-failed}, {@code slug-taken}
	 */
	public P create(C content, PublicationSettings publicationSettings, Actor by) {
		return saved(draft(content, publicationSettings, by, now()));
	}

	/**
	 * Overwrites the draft, or creates one beside the live content. The live content
	 * stays as it is; its address, end and visibility also change only when the draft is
	 * published.
	 * @param version the version the editor saw
	 * @return the saved publication
	 * @throws Problem {@code not-found}, {@code forbidden}, {@code version-stale},
	 * {@code validation-failed}, {@code slug-taken}
	 */
	public P update(String id, long version, C content, PublicationSettings publicationSettings, Actor by) {
		P publication = writable(id, by);
		C complete = completed(content, publicationSettings, publication, by);
		verifyVersion(publication, version);
		refuseWhere(publication.status() == PublicationStatus.TRASHED, publication);
		String slug = publicationSettings.slug();
		if (slug != null && !slug.equals(publication.settings().slug())) {
			boolean known = this.store.owns(slug, id);
			publication.rename(this.store.reserve(slug, complete.title(), id), known);
		}
		publication.write(complete, publicationSettings, by, now());
		return saved(publication);
	}

	/**
	 * Makes a transition. Publishing schedules if the request, or the settings saved with
	 * the draft, name a time ahead; without a time in the request, a scheduled
	 * publication is published at once.
	 * @param version the version the editor saw; {@code null} for the newest
	 * @return the saved publication
	 * @throws Problem {@code not-found}, {@code forbidden}, {@code version-stale},
	 * {@code move-not-allowed}, {@code approver-is-author}
	 */
	public final P move(String id, @Nullable Long version, Transition transition, TransitionRequest request, Actor by) {
		P publication = this.store.required(id);
		access().verifyTransition(publication, transition, by);
		verifyTransition(publication, transition, by);
		new FieldChecks()
			.check(transition == Transition.PUBLISH || request.publishAt() == null, "publishAt", "move-without-time")
			.throwIfInvalid();
		if (version != null) {
			verifyVersion(publication, version);
		}
		Instant now = now();
		if (transition == Transition.RESTORE) {
			FieldChecks fieldChecks = new FieldChecks();
			checkReferences(publication, fieldChecks);
			fieldChecks.throwIfInvalid();
		}
		if (transition == Transition.PUBLISH) {
			verifyEnd(publication, request.publishAt(), now);
		}
		if (request.publishAt() != null || (transition == Transition.PUBLISH && publication.isScheduled())) {
			publication.schedule(request.publishAt());
		}
		publication.move(transition, by, Nfc.orNull(request.reason()), now);
		if (transition.isApproval()) {
			this.context.review().verify(publication.draftAuthorId(), by);
		}
		return saved(publication);
	}

	/**
	 * Creates and publishes in one step, for initial content and imports.
	 * @return the live publication
	 */
	public P createLive(C content, PublicationSettings publicationSettings, Actor by) {
		Instant now = now();
		P publication = draft(content, publicationSettings, by, now);
		publication.move(Transition.PUBLISH, by, null, now);
		return saved(publication);
	}

	/**
	 * Lists the saved revisions, newest first.
	 * @return revisions without their contents
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public PageResult<RevisionSummary> revisions(String id, Paging paging, Actor by) {
		return this.store.revisions().page(required(id, by), paging);
	}

	/**
	 * Finds one revision with its content.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public Revision<C> revision(String id, int number, Actor by) {
		return this.store.revisions().find(required(id, by), number).orElseThrow(Problem::notFound);
	}

	/**
	 * Signs a preview link that shows the newest content without signing in.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public PreviewLinks.Preview preview(String id, Actor by) {
		return this.context.previews().of(this.store.collection(), required(id, by).id());
	}

	/**
	 * Returns the newest content of a preview as if it were live.
	 * @param token the last part of the preview's address
	 * @return never to be saved
	 * @throws Problem {@code not-found}, also where the link has expired
	 */
	public P previewed(String token) {
		P publication = this.context.previews()
			.idOf(this.store.collection(), token)
			.map(this::required)
			.filter((found) -> found.status() != PublicationStatus.TRASHED)
			.orElseThrow(Problem::notFound);
		publication.preview(now());
		return publication;
	}

	/**
	 * Creates a new draft from an old revision; the live content stays as it is.
	 * @param version the version the editor saw; {@code null} for the newest
	 * @return the saved publication
	 * @throws Problem {@code not-found}, {@code forbidden}, {@code version-stale},
	 * {@code validation-failed} where it refers to an item that no longer exists
	 */
	public P restoreRevision(String id, @Nullable Long version, int number, Actor by) {
		P publication = required(id, by);
		C content = revision(id, number, by).content();
		PublicationSettings same = publication.settings().noting("Khôi phục bản " + number);
		return update(id, (version == null) ? publication.version() : version, content, same, by);
	}

	/**
	 * Declares the scopes that the type's items lie in.
	 * @return none unless the type overrides it, so that no grant reaches its items
	 */
	protected PublicationScope<C> scope() {
		return PublicationScope.none();
	}

	/**
	 * Verifies what a type demands of a transition beyond the workflow, after the
	 * account's rights.
	 */
	protected void verifyTransition(P publication, Transition transition, Actor by) {
	}

	/**
	 * Completes a content that is about to be written, and checks what it refers to; it
	 * is called once for each write, after the content's own fields are checked.
	 * @param before the publication so far, {@code null} for a new one; its references
	 * may stay
	 * @param by the account that writes it
	 * @param fieldChecks collects the errors, already with those of the content's fields
	 * @return the content to store
	 */
	protected C complete(C content, @Nullable P before, Actor by, FieldChecks fieldChecks) {
		return content;
	}

	/**
	 * Checks a content's own fields, then completes it.
	 * @param before the publication so far, {@code null} for a new one
	 * @return the content to store, if there are no errors
	 */
	protected final C checked(C content, @Nullable P before, Actor by, FieldChecks fieldChecks) {
		content.check(fieldChecks);
		return complete(content, before, by, fieldChecks);
	}

	/**
	 * Checks that what the newest content refers to still exists, before the publication
	 * is restored.
	 */
	protected void checkReferences(P publication, FieldChecks fieldChecks) {
	}

	/**
	 * Frees what only this publication holds, before it is removed for good; may be
	 * called twice.
	 * @param contents every stored content of the publication
	 */
	protected void free(P publication, List<C> contents) {
	}

	void emptyTrash(Instant before) {
		this.store.erasable(before, MOST_ERASED).forEach(this::erase);
	}

	void sweepRevisions(Instant before) {
		this.store.sweepRevisions(before);
	}

	private void erase(P publication) {
		try {
			if (publication.purgedAt() == null) {
				publication.erase(now());
				this.store.save(publication);
			}
			if (!publication.hasPendingState()) {
				free(publication, this.store.revisions().contents(publication));
				this.store.remove(publication);
				logger.info("purged {} {}", publication.getClass().getSimpleName(), publication.id());
			}
		}
		catch (RuntimeException ex) {
			logger.warn("{} could not be purged; next time: {}", publication.id(), ex.toString());
		}
	}

	private AccessCheck<C> access() {
		return new AccessCheck<>(scope());
	}

	private Instant now() {
		return this.context.clock().instant();
	}

	private P saved(P publication) {
		P saved = this.store.save(publication);
		this.context.scheduler().register(saved);
		return saved;
	}

	private void verifyEnd(P publication, @Nullable Instant start, Instant now) {
		C content = publication.newest();
		Instant end = publication.pendingSettings().unpublishAt();
		Instant ownEnd = content.shownUntil();
		new FieldChecks().check(end == null || end.isAfter(now), "unpublishAt", "in-past")
			.check(ownEnd == null || ownEnd.isAfter(now), content.endField(), "in-past")
			.throwIfInvalid();
		new FieldChecks().after("unpublishAt", start, end).after(content.endField(), start, ownEnd).throwIfInvalid();
	}

	private void verifyVersion(P publication, long version) {
		if (publication.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", publication.version());
		}
	}

	private P draft(C content, PublicationSettings publicationSettings, Actor by, Instant now) {
		C complete = completed(content, publicationSettings, null, by);
		P publication = this.blank.get();
		publication.rename(this.store.reserve(publicationSettings.slug(), complete.title(), publication.id()), true);
		publication.write(complete, publicationSettings, by, now);
		return publication;
	}

	private C completed(C content, PublicationSettings publicationSettings, @Nullable P before, Actor by) {
		FieldChecks fieldChecks = new FieldChecks();
		C complete = checked(content, before, by, fieldChecks);
		String slug = publicationSettings.slug();
		String kept = (before == null) ? null : before.settings().slug();
		fieldChecks.check(slug == null || slug.equals(kept) || Slug.isValid(slug), "slug", "slug-malformed")
			.after("unpublishAt", publicationSettings.publishAt(), publicationSettings.unpublishAt())
			.atMost("note", publicationSettings.note(), 1000)
			.throwIfInvalid();
		access().verifyContent(before, complete, by);
		return complete;
	}

	private void refuseWhere(boolean trashed, P publication) {
		if (trashed) {
			throw new Problem(ProblemKind.CONFLICT, "move-not-allowed", publication.status().label(), "Sửa");
		}
	}

}
