package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.PublicRemoval;
import vn.lhh.kit.outbox.RecordedChange;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.revision.Revision;
import vn.lhh.kit.publishing.revision.RevisionMark;
import vn.lhh.kit.publishing.revision.StagedRevision;
import vn.lhh.kit.security.Actor;

import org.springframework.core.ResolvableType;
import org.springframework.data.annotation.Transient;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * Publication aggregate of the editorial workflow: it is written, reviewed, published and
 * taken down. It keeps the draft and the live content apart, so an edit never takes the
 * live content offline.
 *
 * @param <C> the type of the content
 */
public abstract class Publication<C extends PublicationContent> extends Aggregate {

	@Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
	private WorkflowState workflow = WorkflowState.FIRST_DRAFT;

	private @Nullable C draft;

	private @Nullable C live;

	private String slug = "";

	private Visibility visibility = Visibility.PUBLIC;

	private @Nullable Instant publishAt;

	private @Nullable Instant unpublishAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant firstPublishedAt;

	private @Nullable Instant liveSince;

	@Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
	private VisibilityWindow window = VisibilityWindow.CLOSED;

	private @Nullable Instant createdAt;

	private @Nullable Instant updatedAt;

	private @Nullable PendingSettings amendment;

	private @Nullable String draftAuthorId;

	private int revisionNo;

	private int liveRevision;

	/**
	 * Holds the revisions of old documents, saved before revisions had their own
	 * collection.
	 */
	private List<Revision<C>> revisions = new ArrayList<>();

	private @Nullable RevisionMark newestRevision;

	private @Nullable Instant purgedAt;

	private List<HistoryEntry> history = new ArrayList<>();

	private List<String> formerlyPublicAs = new ArrayList<>();

	@Transient
	private @Nullable C formerlyLive;

	@Transient
	private @Nullable StagedRevision formerRevision;

	@Transient
	private @Nullable StagedRevision stagedRevision;

	/**
	 * Names the first part of the aggregate's event types.
	 * @return {@code <service>.<aggregate>}
	 */
	protected abstract String eventPrefix();

	/**
	 * Builds the public state of the live content, for events.
	 * @return a record without personal data
	 */
	protected abstract Object publicState(C content);

	void write(C content, PublicationSettings publicationSettings, Actor by, Instant now) {
		boolean fresh = this.revisionNo == 0;
		PublicationStatus before = this.workflow.current();
		List<String> changed = fresh ? List.of() : newest().changedTo(content);
		this.formerRevision = newestStaged();
		this.draft = content;
		this.draftAuthorId = by.id();
		this.revisionNo++;
		this.newestRevision = new RevisionMark(this.revisionNo, UuidV7.next(), now, by.id(), by.name(),
				publicationSettings.note(), changed);
		this.stagedRevision = newestStaged();
		apply(publicationSettings);
		this.workflow = this.workflow.edited(this.live != null);
		note(fresh ? "create" : "edit", fresh ? null : before, by, now, publicationSettings.note(), changed);
		this.createdAt = fresh ? now : this.createdAt;
		updateVisibilityWindow();
	}

	void move(Transition transition, Actor by, @Nullable String reason, Instant now) {
		if (this.purgedAt != null) {
			throw Problem.notFound();
		}
		PublicationStatus before = this.workflow.before(transition);
		this.workflow.verify(transition, reason);
		switch (transition) {
			case PUBLISH -> publish(now);
			case UNPUBLISH, ARCHIVE, TRASH -> takeDown(transition.to(), now);
			default -> this.workflow = this.workflow.reach(transition.to(), this.live != null);
		}
		note(transition.name().toLowerCase(Locale.ROOT), before, by, now, reason);
		notifyStaff(transition, by, reason, now);
		updateVisibilityWindow();
	}

	private void notifyStaff(Transition transition, Actor by, @Nullable String reason, Instant now) {
		StaffNotice.Item item = StaffNotice.Item.of(eventPrefix(), id(), auditTitle());
		String author = this.draftAuthorId;
		if (transition == Transition.SUBMIT) {
			addPending(StaffNotice.reviewAsked(item, by.id(), now).pending());
		}
		else if (transition.needsReason() && author != null && !author.equals(by.id())) {
			addPending(StaffNotice.sentBack(item, author, by.id(), reason, now).pending());
		}
	}

	/**
	 * Puts the publication into the state it would have if it were published now. The
	 * result must never be saved.
	 */
	void preview(Instant now) {
		this.publishedAt = publicSince(this.live != null, now);
		putInForce(pendingSettings());
		this.live = newest();
		updateVisibilityWindow();
	}

	/**
	 * Marks the publication as purged and announces the purge if it was ever announced
	 * before. The document is removed once the outbox relay has sent that event.
	 */
	void erase(Instant now) {
		if (this.purgedAt == null) {
			this.purgedAt = now;
			PublicationStatus trashed = this.workflow.current();
			recordChange(new RecordedChange(Actor.SYSTEM, now, "purge", trashed.name(), null, List.of(), null));
			announceErasure(eventPrefix() + ".withdrawn.v1", now);
		}
	}

	/**
	 * Tells whether the given account created this publication and still owns it alone:
	 * it is not approved, scheduled or archived, and readers have never seen it.
	 */
	public boolean isOwnDraftOf(Actor by) {
		return this.workflow.isUndecided() && this.firstPublishedAt == null && isCreatedBy(by);
	}

	/**
	 * Tells whether the given account created this publication.
	 */
	public boolean isCreatedBy(Actor by) {
		return !this.history.isEmpty() && this.history.getFirst().actorId().equals(by.id());
	}

	boolean followClock(Instant now) {
		boolean due = isScheduled() && !isAfter(this.publishAt, now);
		if (due) {
			goLive(now);
			note("publish", PublicationStatus.SCHEDULED, Actor.SYSTEM, now, null);
			updateVisibilityWindow();
		}
		boolean over = this.workflow.isPublished() && this.window.hasEnded(now);
		if (over) {
			takeDown(PublicationStatus.EXPIRED, now);
			note("expire", PublicationStatus.PUBLISHED, Actor.SYSTEM, now, null);
			updateVisibilityWindow();
		}
		return due || over;
	}

	void schedule(@Nullable Instant moment) {
		this.publishAt = moment;
	}

	boolean isScheduled() {
		return this.workflow.isScheduled();
	}

	void rename(String newSlug, boolean known) {
		stage(pendingSettings().named(newSlug, known));
	}

	/**
	 * Tells whether the address is reserved for this live publication but stays unknown
	 * to readers until its draft is published.
	 */
	boolean isYetUnknownAs(String address) {
		return this.live != null && !pendingSettings().known() && pendingSettings().slug().equals(address);
	}

	/**
	 * Tells whether readers once found the publication at this address and no longer can.
	 */
	boolean hasLeft(String address, Instant now) {
		boolean over = this.slug.equals(address) && this.window.hasEnded(now) && wasMet(now);
		return !PublicationStore.isVisible(this, now) && (over || this.formerlyPublicAs.contains(address));
	}

	private boolean wasMet(Instant now) {
		return this.live != null && this.visibility != Visibility.INTERNAL && this.window.wasOpenBy(now);
	}

	private void rememberAddress(Instant now) {
		if (wasMet(now) && !this.formerlyPublicAs.contains(this.slug)) {
			this.formerlyPublicAs.add(this.slug);
		}
	}

	/**
	 * Lists the moments at which the clock alone changes what readers see.
	 * @return in no particular order
	 */
	Stream<Instant> upcomingChanges() {
		Optional<Instant> start = Optional.ofNullable(this.publishAt).filter((moment) -> isScheduled());
		Optional<Instant> end = Optional.ofNullable(this.window.until())
			.filter((moment) -> this.workflow.isPublished());
		return Stream.of(start, Optional.ofNullable(this.window.from()), end).flatMap(Optional::stream);
	}

	/**
	 * Returns the earliest due time that has passed without its status change.
	 * @return empty where nothing is due
	 */
	Optional<Instant> overdueSince(Instant now) {
		Stream<Instant> start = isScheduled() ? Stream.ofNullable(this.publishAt) : Stream.empty();
		Stream<Instant> end = this.workflow.isPublished() ? Stream.ofNullable(this.window.until()) : Stream.empty();
		return Stream.concat(start, end).filter((moment) -> !moment.isAfter(now)).min(Instant::compareTo);
	}

	/**
	 * Announces the live state again, after data it shows has changed elsewhere.
	 */
	protected void reannounce(Instant now) {
		C content = this.live;
		if (content == null) {
			return;
		}
		if (this.visibility == Visibility.PUBLIC) {
			announce(eventPrefix() + ".published.v1", publicState(content), now);
		}
		else {
			announceWithdrawal(eventPrefix() + ".withdrawn.v1", now);
		}
	}

	/**
	 * Refreshes data that the contents copy from elsewhere, such as renamed names, and
	 * announces the live state again. It creates neither a revision nor a draft.
	 * @param change maps a content to the same content with fresh data
	 */
	protected void refreshDerived(UnaryOperator<C> change, Instant now) {
		C edited = this.draft;
		C shown = this.live;
		this.draft = (edited == null) ? null : change.apply(edited);
		this.live = (shown == null) ? null : change.apply(shown);
		reannounce(now);
	}

	private void publish(Instant now) {
		if (this.draft == null) {
			throw WorkflowState.refused(Transition.PUBLISH, this.workflow.status());
		}
		if (isAfter(this.publishAt, now)) {
			this.workflow = this.workflow.reach(PublicationStatus.SCHEDULED, this.live != null);
		}
		else {
			goLive(now);
		}
	}

	private void goLive(Instant now) {
		boolean again = this.live != null;
		boolean hides = pendingSettings().hides(this.visibility);
		rememberAddress(now);
		putInForce(pendingSettings());
		if (again) {
			this.formerlyLive = this.live;
			recordRemoval(new PublicRemoval(hides, now, hides ? "hide" : "publish"));
		}
		this.live = this.draft;
		boolean changed = this.liveRevision != this.revisionNo;
		this.liveRevision = this.revisionNo;
		this.draft = null;
		this.workflow = WorkflowState.LIVE;
		this.publishedAt = publicSince(again, now);
		this.liveSince = reads(changed, now);
		this.firstPublishedAt = (this.firstPublishedAt != null) ? this.firstPublishedAt : this.publishedAt;
		this.publishAt = null;
		updateVisibilityWindow();
		reannounce(now);
	}

	/**
	 * Returns since when the live content has been as it is; publishing the same revision
	 * again does not change it.
	 */
	private @Nullable Instant reads(boolean changed, Instant now) {
		if (this.firstPublishedAt == null) {
			return this.publishedAt;
		}
		return changed ? now : liveSince();
	}

	/**
	 * Keeps the first publication date, even after a period offline, unless the editor
	 * asks for another date while nothing is live.
	 */
	private Instant publicSince(boolean again, Instant now) {
		Instant asked = this.publishAt;
		Instant before = this.publishedAt;
		if (before != null && (again || asked == null)) {
			return before;
		}
		return (asked != null) ? asked : now;
	}

	/**
	 * Takes the publication offline; a scheduled publication is cancelled.
	 */
	private void takeDown(PublicationStatus to, Instant now) {
		boolean wasLive = this.live != null;
		this.publishAt = isScheduled() ? null : this.publishAt;
		this.workflow = this.workflow.takenDown(to);
		rememberAddress(now);
		this.formerlyLive = this.live;
		this.draft = (this.draft != null) ? this.draft : this.live;
		this.live = null;
		if (wasLive) {
			recordRemoval(new PublicRemoval(true, now, to.name().toLowerCase(Locale.ROOT)));
			announceWithdrawal(eventPrefix() + ".withdrawn.v1", now);
		}
	}

	public PendingSettings pendingSettings() {
		PendingSettings waiting = this.amendment;
		return (waiting != null) ? waiting : new PendingSettings(this.slug, true, this.unpublishAt, this.visibility);
	}

	private void stage(PendingSettings amended) {
		if (this.live != null) {
			this.amendment = amended;
		}
		else {
			putInForce(amended);
		}
	}

	private void putInForce(PendingSettings amended) {
		this.amendment = null;
		this.slug = amended.slug();
		this.unpublishAt = amended.unpublishAt();
		this.visibility = amended.visibility();
	}

	/**
	 * Tells whether a transition is allowed from the present status.
	 */
	public boolean allows(Transition transition) {
		return this.workflow.allows(transition);
	}

	private void apply(PublicationSettings publicationSettings) {
		this.publishAt = publicationSettings.publishAt();
		stage(pendingSettings().by(publicationSettings));
	}

	private void updateVisibilityWindow() {
		C content = this.live;
		this.window = (content == null) ? VisibilityWindow.CLOSED
				: VisibilityWindow.of(content, this.publishedAt, this.unpublishAt);
	}

	private void note(String action, @Nullable PublicationStatus from, Actor by, Instant now, @Nullable String reason) {
		note(action, from, by, now, reason, List.of());
	}

	private void note(String action, @Nullable PublicationStatus from, Actor by, Instant now, @Nullable String reason,
			List<String> changed) {
		PublicationStatus to = this.workflow.current();
		this.updatedAt = now;
		this.history.add(new HistoryEntry(now, by.id(), by.name(), action, from, to, this.revisionNo, reason));
		recordChange(
				new RecordedChange(by, now, action, (from == null) ? null : from.name(), to.name(), changed, reason));
	}

	@Override
	public final boolean isAuditedBySave() {
		return false;
	}

	@Override
	public @Nullable String auditTitle() {
		return Optional.ofNullable(this.draft).or(() -> Optional.ofNullable(this.live)).map(C::title).orElse(null);
	}

	private static boolean isAfter(@Nullable Instant moment, Instant now) {
		return moment != null && moment.isAfter(now);
	}

	/**
	 * Returns the status of the live content, or of the draft where nothing is live.
	 */
	public PublicationStatus status() {
		return this.workflow.status();
	}

	/**
	 * Returns the status of the draft beside live content.
	 * @return {@code null} where nothing is live or no draft exists
	 */
	public @Nullable PublicationStatus draftStatus() {
		return this.workflow.draftStatus();
	}

	/**
	 * Returns the draft.
	 * @return {@code null} where no draft exists
	 */
	public @Nullable C draft() {
		return this.draft;
	}

	/**
	 * Returns the live content, which readers see.
	 * @return {@code null} where nothing is live
	 */
	public @Nullable C live() {
		return this.live;
	}

	/**
	 * Returns the content that the unsaved change replaces or takes offline.
	 * @return {@code null} where no content leaves
	 */
	public @Nullable C formerlyLive() {
		return this.formerlyLive;
	}

	/**
	 * Returns the live content, for callers that have checked that it is visible.
	 * @throws Problem {@code not-found} where nothing is live
	 */
	public C shown() {
		return Optional.ofNullable(this.live).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the draft, or the live content where no draft exists.
	 * @throws Problem {@code not-found} where neither exists
	 */
	public C newest() {
		return Optional.ofNullable(this.draft).or(() -> Optional.ofNullable(this.live)).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the slug, the last part of the public address.
	 * @return unique per type
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * Returns the publication settings as last saved. Those of a live publication take
	 * effect when its draft is published.
	 * @return without a note
	 */
	public PublicationSettings settings() {
		PendingSettings said = pendingSettings();
		return new PublicationSettings(said.slug(), this.publishAt, said.unpublishAt(), said.visibility(), null);
	}

	/**
	 * Returns who may see the publication.
	 */
	public Visibility visibility() {
		return this.visibility;
	}

	/**
	 * Returns the scheduled start.
	 * @return {@code null} for at once, or where it is already live
	 */
	public @Nullable Instant publishAt() {
		return this.publishAt;
	}

	/**
	 * Returns the scheduled end.
	 * @return {@code null} for never
	 */
	public @Nullable Instant unpublishAt() {
		return this.unpublishAt;
	}

	/**
	 * Returns since when it has been live.
	 * @return {@code null} before the first publishing
	 */
	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	/**
	 * Returns when it first went live.
	 * @return {@code null} before; never changes once set
	 */
	public @Nullable Instant firstPublishedAt() {
		return this.firstPublishedAt;
	}

	/**
	 * Returns since when readers see the present content; edits that are not live do not
	 * change it.
	 * @return {@code null} where nothing is live
	 */
	public @Nullable Instant liveSince() {
		Instant known = this.liveSince;
		return (known != null) ? known : mendedAt().orElse(this.publishedAt);
	}

	/**
	 * Derives the moment from the history, for documents saved before it had a field of
	 * its own.
	 */
	private Optional<Instant> mendedAt() {
		List<Instant> times = this.history.stream()
			.filter((entry) -> "publish".equals(entry.action()))
			.map(HistoryEntry::at)
			.toList();
		return (times.size() > 1) ? Optional.of(times.getLast()) : Optional.empty();
	}

	/**
	 * Returns when readers start to see it.
	 * @return {@code null} where nothing is live
	 */
	public @Nullable Instant visibleFrom() {
		return this.window.from();
	}

	/**
	 * Returns when readers stop seeing it.
	 * @return {@code null} for no end
	 */
	public @Nullable Instant visibleUntil() {
		return this.window.until();
	}

	VisibilityWindow window() {
		return this.window;
	}

	/**
	 * Returns when it was first saved.
	 * @return {@code null} before
	 */
	public @Nullable Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns when it last changed.
	 * @return {@code null} before the first save
	 */
	public @Nullable Instant updatedAt() {
		return this.updatedAt;
	}

	/**
	 * Returns the author of the draft.
	 * @return an account id
	 */
	public @Nullable String draftAuthorId() {
		return this.draftAuthorId;
	}

	/**
	 * Returns the newest revision's number.
	 * @return from 1; 0 before the first write
	 */
	public int revisionNo() {
		return this.revisionNo;
	}

	/**
	 * Returns the live revision's number.
	 * @return 0 where nothing was ever live
	 */
	public int liveRevision() {
		return this.liveRevision;
	}

	public List<Revision<C>> embeddedRevisions() {
		return List.copyOf(this.revisions);
	}

	@Nullable public RevisionMark newestRevision() {
		return this.newestRevision;
	}

	/**
	 * Returns the newest revision in its stored form. Its content is the draft or,
	 * without a draft, the live content.
	 */
	@Nullable public StagedRevision newestStaged() {
		RevisionMark mark = this.newestRevision;
		return (mark == null) ? null : new StagedRevision(mark, newest());
	}

	/**
	 * Returns the revision before the staged one.
	 */
	@Nullable public StagedRevision formerRevision() {
		return this.formerRevision;
	}

	/**
	 * Returns the staged revision, which the next save stores.
	 */
	@Nullable public StagedRevision stagedRevision() {
		return this.stagedRevision;
	}

	/**
	 * Clears the revisions embedded in the document, which are now stored in their own
	 * collection; the next save removes them from the document.
	 */
	void revisionsAdopted() {
		if (this.newestRevision == null && !this.revisions.isEmpty()) {
			this.newestRevision = RevisionMark.embedded(this.revisions.getLast());
		}
		this.revisions = new ArrayList<>();
	}

	public void revisionsStored() {
		this.formerRevision = null;
		this.stagedRevision = null;
	}

	@SuppressWarnings("unchecked")
	public Class<C> contentType() {
		Class<?> type = ResolvableType.forClass(getClass()).as(Publication.class).resolveGeneric(0);
		return (Class<C>) Objects.requireNonNull(type);
	}

	@Nullable Instant purgedAt() {
		return this.purgedAt;
	}

	/**
	 * Returns the history of changes.
	 * @return oldest first
	 */
	public List<HistoryEntry> history() {
		return List.copyOf(this.history);
	}

}
