package vn.lhh.kit.publishing;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Approving;
import vn.lhh.kit.takedown.TakedownReceipt;

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
public abstract class PublishingController<P extends Publication<C>, C extends Content, R extends ContentRequest<C>> {

	private final Desk<P, C> desk;

	/**
	 * The API over one desk.
	 * @param desk where writing happens
	 */
	protected PublishingController(Desk<P, C> desk) {
		this.desk = desk;
	}

	/**
	 * Lists publications in any state, newest change first.
	 * @param status only this state, trash is left out where none is named
	 * @param paging which page
	 * @return a page of views
	 */
	@GetMapping
	public PageOf<PublicationView<C>> list(@RequestParam(required = false) @Nullable Status status, Paging paging) {
		return this.desk.page(status, paging).map(PublicationView::of);
	}

	/**
	 * One publication in any state.
	 * @param id the id
	 * @return its view, with the version as ETag
	 */
	@GetMapping("/{id}")
	public ResponseEntity<PublicationView<C>> one(@PathVariable String id) {
		return answer(this.desk.required(id));
	}

	/**
	 * Writes a first draft.
	 * @param request content and envelope
	 * @param by the caller
	 * @return 201 with its address
	 */
	@PostMapping
	public ResponseEntity<PublicationView<C>> create(@RequestBody R request, Actor by) {
		P created = this.desk.create(request.content(), request.envelope(), by);
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
		long version = IfMatch.required(ifMatch);
		return answer(this.desk.update(id, version, request.content(), request.envelope(), by));
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
			@RequestBody(required = false) @Nullable MoveRequest request, Actor by) {
		return moved(id, ifMatch, Move.SUBMIT, request, by);
	}

	/**
	 * Moves to the trash.
	 * @param id the id
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/trash")
	@Approving
	public ResponseEntity<PublicationView<C>> trash(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable MoveRequest request, Actor by) {
		return moved(id, ifMatch, Move.TRASH, request, by);
	}

	/**
	 * An approver's moves: approve, request-changes, reject, publish, unpublish, archive,
	 * restore.
	 * @param id the id
	 * @param move the move's name, kebab-case
	 * @param ifMatch the version the editor saw, optional
	 * @param request reason and time, optional
	 * @param by the caller
	 * @return the new version
	 */
	@PostMapping("/{id}/{move:approve|request-changes|reject|publish|unpublish|archive|restore}")
	@Approving
	public ResponseEntity<PublicationView<C>> move(@PathVariable String id, @PathVariable String move,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable MoveRequest request, Actor by) {
		return moved(id, ifMatch, Move.valueOf(move.replace('-', '_').toUpperCase(Locale.ROOT)), request, by);
	}

	/**
	 * The last saved contents.
	 * @param id the id
	 * @return oldest first
	 */
	@GetMapping("/{id}/revisions")
	public java.util.List<Revision<C>> revisions(@PathVariable String id) {
		return this.desk.required(id).revisions();
	}

	/**
	 * The proof that a withdrawn publication is gone: each place readers met it, and when
	 * it was seen gone from there.
	 * @param id the id
	 * @return the receipt, {@code pending} until all places are clear
	 */
	@GetMapping("/{id}/takedown-receipt")
	public ResponseEntity<TakedownReceipt> takedownReceipt(@PathVariable String id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.desk.takedownReceipt(id));
	}

	private ResponseEntity<PublicationView<C>> moved(String id, @Nullable String ifMatch, Move move,
			@Nullable MoveRequest request, Actor by) {
		Long version = (ifMatch == null) ? null : IfMatch.required(ifMatch);
		MoveRequest given = (request == null) ? MoveRequest.PLAIN : request;
		return answer(this.desk.move(id, version, move, given, by));
	}

	private ResponseEntity<PublicationView<C>> answer(P publication) {
		return ResponseEntity.ok()
			.eTag("\"" + publication.version() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(PublicationView.of(publication));
	}

}
