package vn.lhh.kit.publishing.web;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationStatus;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.preview.PreviewView;
import vn.lhh.kit.publishing.revision.Revision;
import vn.lhh.kit.publishing.revision.RevisionSummary;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.RequiresApprover;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The editors' API all types of publication share; a service extends it once per type,
 * with {@code @RequestMapping("/api/<service>/admin/<plural>")} and an audience.
 *
 * @param <P> the publication
 * @param <C> its content
 * @param <R> what editors send
 */
public abstract class PublicationAdminController<P extends Publication<C>, C extends PublicationContent, R extends ContentRequest<C>> {

	private final PublicationDesk<P, C> publicationDesk;

	/**
	 * The API over one desk.
	 * @param publicationDesk where writing happens
	 */
	protected PublicationAdminController(PublicationDesk<P, C> publicationDesk) {
		this.publicationDesk = publicationDesk;
	}

	/**
	 * Lists publications in any state, newest change first.
	 * @param status only this state, trash is left out where none is named
	 * @param paging which page
	 * @return a page of views
	 */
	@GetMapping
	public PageResult<PublicationView<C>> list(@RequestParam(required = false) @Nullable PublicationStatus status,
			Paging paging) {
		return this.publicationDesk.page(status, paging).map(PublicationView::of);
	}

	/**
	 * One publication in any state.
	 * @param id the id
	 * @return its view, with the version as ETag
	 */
	@GetMapping("/{id}")
	public ResponseEntity<PublicationView<C>> one(@PathVariable String id) {
		return answer(this.publicationDesk.required(id));
	}

	/**
	 * Writes a first draft.
	 * @param request content and envelope
	 * @param by the caller
	 * @return 201 with its address
	 */
	@PostMapping
	public ResponseEntity<PublicationView<C>> create(@RequestBody R request, Actor by) {
		P created = this.publicationDesk.create(request.content(), request.envelope(), by);
		URI location = URI
			.create(ServletUriComponentsBuilder.fromCurrentRequest().build().getPath() + "/" + created.id());
		return ResponseEntity.created(location)
			.eTag("\"" + created.version() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(PublicationView.of(created));
	}

	/**
	 * Writes over the draft, or makes one beside what is live.
	 * @param id the id
	 * @param ifMatch the version the editor saw
	 * @param request content and envelope
	 * @param by the caller
	 * @return the new version
	 */
	@PutMapping("/{id}")
	public ResponseEntity<PublicationView<C>> update(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody R request, Actor by) {
		long version = IfMatchHeader.required(ifMatch);
		return answer(this.publicationDesk.update(id, version, request.content(), request.envelope(), by));
	}

	/**
	 * Asks for approval.
	 * @param id the id
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/submit")
	public ResponseEntity<PublicationView<C>> submit(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable TransitionRequest request, Actor by) {
		return moved(id, ifMatch, Transition.SUBMIT, request, by);
	}

	/**
	 * Moves to the trash, or takes out of the trash or the archive. Who may not approve
	 * does it to a draft of his own that nobody has approved and no reader has seen.
	 * @param id the id
	 * @param move {@code trash} or {@code restore}
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/{move:trash|restore}")
	public ResponseEntity<PublicationView<C>> trash(@PathVariable String id, @PathVariable String move,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable TransitionRequest request, Actor by) {
		if (!mayApprove(by)) {
			this.publicationDesk.verifyOwnDraft(id, by);
		}
		return moved(id, ifMatch, moveNamed(move), request, by);
	}

	/**
	 * An approver's moves: approve, request-changes, reject, publish, unpublish, archive.
	 * @param id the id
	 * @param move the move's name, kebab-case
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason and time, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/{move:approve|request-changes|reject|publish|unpublish|archive}")
	@RequiresApprover
	public ResponseEntity<PublicationView<C>> move(@PathVariable String id, @PathVariable String move,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable TransitionRequest request, Actor by) {
		return moved(id, ifMatch, moveNamed(move), request, by);
	}

	/**
	 * What was saved of it, newest first, without bound.
	 * @param id the id
	 * @param paging which page
	 * @return a page of revisions without their contents
	 */
	@GetMapping("/{id}/revisions")
	public ResponseEntity<PageResult<RevisionSummary>> revisions(@PathVariable String id, Paging paging) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.publicationDesk.revisions(id, paging));
	}

	/**
	 * One revision with its content.
	 * @param id the id
	 * @param number from 1
	 * @return the revision
	 */
	@GetMapping("/{id}/revisions/{number}")
	public ResponseEntity<Revision<C>> revision(@PathVariable String id, @PathVariable int number) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.publicationDesk.revision(id, number));
	}

	/**
	 * Makes a new draft from an old revision.
	 * @param id the id
	 * @param number from 1
	 * @param ifMatch the version the editor saw, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/revisions/{number}/restore")
	public ResponseEntity<PublicationView<C>> restoreRevision(@PathVariable String id, @PathVariable int number,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Actor by) {
		Long version = (ifMatch == null) ? null : IfMatchHeader.required(ifMatch);
		return answer(this.publicationDesk.restoreRevision(id, version, number, by));
	}

	/**
	 * Signs an address under which the draft is seen as readers would see it, without
	 * signing in, until the address ends.
	 * @param id the id
	 * @return the address and its end
	 */
	@PostMapping("/{id}/preview")
	public ResponseEntity<PreviewView> preview(@PathVariable String id) {
		if (!hasPreview()) {
			throw Problem.notFound();
		}
		PreviewLinks.Preview preview = this.publicationDesk.preview(id);
		String[] path = ServletUriComponentsBuilder.fromCurrentRequest()
			.build()
			.getPathSegments()
			.toArray(String[]::new);
		String url = "/xem-truoc/" + path[1] + "/" + path[3] + "/" + preview.token();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new PreviewView(url, preview.end().atZone(VietnameseDates.ZONE).toOffsetDateTime()));
	}

	/**
	 * Whether drafts of this type have a page on which they can be seen.
	 * @return {@code false} unless the type says otherwise
	 */
	protected boolean hasPreview() {
		return false;
	}

	/**
	 * The proof that a withdrawn publication is gone: each place readers met it, and when
	 * it was seen gone from there.
	 * @param id the id
	 * @return the receipt, {@code pending} until all places are clear
	 */
	@GetMapping("/{id}/takedown-receipt")
	public ResponseEntity<TakedownReceipt> takedownReceipt(@PathVariable String id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.publicationDesk.takedownReceipt(id));
	}

	private boolean mayApprove(Actor by) {
		Audience audience = AnnotatedElementUtils.findMergedAnnotation(getClass(), Audience.class);
		return audience != null && (audience.approving().length == 0 || by.hasAny(audience.approving()));
	}

	private static Transition moveNamed(String name) {
		return Transition.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
	}

	private ResponseEntity<PublicationView<C>> moved(String id, @Nullable String ifMatch, Transition transition,
			@Nullable TransitionRequest request, Actor by) {
		Long version = (ifMatch == null) ? null : IfMatchHeader.required(ifMatch);
		TransitionRequest given = (request == null) ? TransitionRequest.PLAIN : request;
		return answer(this.publicationDesk.move(id, version, transition, given, by));
	}

	private ResponseEntity<PublicationView<C>> answer(P publication) {
		return ResponseEntity.ok()
			.eTag("\"" + publication.version() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(PublicationView.of(publication));
	}

}
