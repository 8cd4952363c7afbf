package vn.lhh.kit.publishing.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.admin.AdminResponse;
import vn.lhh.kit.binding.IfMatchHeader;
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
import vn.lhh.kit.security.RequiresApprover;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.text.VietnameseDates;

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
 * REST controller for editors that all publication types share; a service extends it once
 * per type, with {@code @RequestMapping("/api/<service>/admin/<plural>")} and an
 * audience.
 *
 * @param <P> the type of the publication
 * @param <C> the type of its content
 * @param <R> the type of the request body
 */
public abstract class PublicationAdminController<P extends Publication<C>, C extends PublicationContent, R extends ContentRequest<C>> {

	private final PublicationDesk<P, C> publicationDesk;

	/**
	 * Creates the API of one publication type.
	 */
	protected PublicationAdminController(PublicationDesk<P, C> publicationDesk) {
		this.publicationDesk = publicationDesk;
	}

	/**
	 * Lists publications in any status, newest change first.
	 * @param status only this status; {@code null} for all outside the trash
	 */
	@GetMapping
	public PageResult<PublicationView<C>> list(@RequestParam(required = false) @Nullable PublicationStatus status,
			Paging paging, Actor by) {
		return this.publicationDesk.page(status, paging, by).map(PublicationView::of);
	}

	/**
	 * Returns one publication in any status, with its version as ETag.
	 */
	@GetMapping("/{id}")
	public ResponseEntity<PublicationView<C>> one(@PathVariable String id, Actor by) {
		return answer(this.publicationDesk.required(id, by));
	}

	/**
	 * Creates a first draft.
	 * @param request content and publication settings
	 * @return 201 with its address
	 */
	@PostMapping
	public ResponseEntity<PublicationView<C>> create(@RequestBody R request, Actor by) {
		P created = this.publicationDesk.create(request.content(), request.settings(), by);
		return AdminResponse.created(PublicationView.of(created), created);
	}

	/**
	 * Overwrites the draft, or creates one beside the live content.
	 * @param ifMatch the version the editor saw
	 * @param request content and publication settings
	 * @return the new version
	 */
	@PutMapping("/{id}")
	public ResponseEntity<PublicationView<C>> update(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody R request, Actor by) {
		long version = IfMatchHeader.required(ifMatch);
		return answer(this.publicationDesk.update(id, version, request.content(), request.settings(), by));
	}

	/**
	 * Submits the draft for approval.
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason, optional
	 * @return the new version
	 */
	@PostMapping("/{id}/submit")
	public ResponseEntity<PublicationView<C>> submit(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable TransitionRequest request, Actor by) {
		return moved(id, ifMatch, Transition.SUBMIT, request, by);
	}

	/**
	 * Moves a publication to the trash, or restores it from the trash or the archive. An
	 * editor without approval rights may do this only to his own draft, which is not
	 * approved and no reader has seen.
	 * @param move {@code trash} or {@code restore}
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason, optional
	 * @return the new version
	 */
	@PostMapping("/{id}/{move:trash|restore}")
	public ResponseEntity<PublicationView<C>> trash(@PathVariable String id, @PathVariable String move,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable TransitionRequest request, Actor by) {
		return moved(id, ifMatch, moveNamed(move), request, by);
	}

	/**
	 * Makes an approver's transition: approve, request-changes, reject, publish,
	 * unpublish, archive.
	 * @param move the transition's name in kebab-case
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason and time, optional
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
	 * Lists the saved revisions, newest first, without an upper bound.
	 * @return a page of revisions without their contents
	 */
	@GetMapping("/{id}/revisions")
	public ResponseEntity<PageResult<RevisionSummary>> revisions(@PathVariable String id, Paging paging, Actor by) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.publicationDesk.revisions(id, paging, by));
	}

	/**
	 * Returns one revision with its content.
	 * @param number from 1
	 */
	@GetMapping("/{id}/revisions/{number}")
	public ResponseEntity<Revision<C>> revision(@PathVariable String id, @PathVariable int number, Actor by) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.publicationDesk.revision(id, number, by));
	}

	/**
	 * Creates a new draft from an old revision.
	 * @param number from 1
	 * @param ifMatch the version the editor saw, optional
	 * @return the new version
	 */
	@PostMapping("/{id}/revisions/{number}/restore")
	public ResponseEntity<PublicationView<C>> restoreRevision(@PathVariable String id, @PathVariable int number,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Actor by) {
		Long version = (ifMatch == null) ? null : IfMatchHeader.required(ifMatch);
		return answer(this.publicationDesk.restoreRevision(id, version, number, by));
	}

	/**
	 * Signs a preview link that shows the draft as readers would see it, without signing
	 * in, until it expires.
	 * @return the address and its expiry
	 */
	@PostMapping("/{id}/preview")
	public ResponseEntity<PreviewView> preview(@PathVariable String id, Actor by) {
		if (!hasPreview()) {
			this.publicationDesk.required(id, by);
			throw Problem.notFound();
		}
		PreviewLinks.Preview preview = this.publicationDesk.preview(id, by);
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
	 * Tells whether drafts of this type have a preview page.
	 * @return {@code false} unless the type overrides it
	 */
	protected boolean hasPreview() {
		return false;
	}

	/**
	 * Returns the takedown receipt, which proves that a withdrawn publication is gone:
	 * each public location, and when it was seen gone from there.
	 * @return {@code pending} until all locations are clear
	 */
	@GetMapping("/{id}/takedown-receipt")
	public ResponseEntity<TakedownReceipt> takedownReceipt(@PathVariable String id, Actor by) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.publicationDesk.takedownReceipt(id, by));
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
		return AdminResponse.ok(PublicationView.of(publication), publication);
	}

}
