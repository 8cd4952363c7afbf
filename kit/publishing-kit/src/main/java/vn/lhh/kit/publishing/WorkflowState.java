package vn.lhh.kit.publishing;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Workflow state of a publication, which decides the {@link Transition transitions} it
 * allows: a draft beside live content goes its own way, so that its review never takes
 * the live content offline.
 *
 * @param status of the live content, or of the draft where nothing is live
 * @param draftStatus of the draft beside live content; {@code null} where nothing is live
 * or no draft exists
 */
record WorkflowState(PublicationStatus status, @Nullable PublicationStatus draftStatus) {

	/** A first draft. */
	static final WorkflowState FIRST_DRAFT = new WorkflowState(PublicationStatus.DRAFT, null);

	/** Live, without a draft. */
	static final WorkflowState LIVE = new WorkflowState(PublicationStatus.PUBLISHED, null);

	private static final int LONGEST_REASON = 1000;

	private static final Set<Transition> OF_THE_WHOLE = EnumSet.of(Transition.UNPUBLISH, Transition.ARCHIVE,
			Transition.TRASH, Transition.RESTORE);

	private static final Set<PublicationStatus> UNDECIDED = EnumSet.of(PublicationStatus.DRAFT,
			PublicationStatus.IN_REVIEW, PublicationStatus.CHANGES_REQUESTED, PublicationStatus.PUBLISH_REJECTED,
			PublicationStatus.TRASHED);

	private static final Set<PublicationStatus> KEPT_BY_AN_EDIT = EnumSet.of(PublicationStatus.UNPUBLISHED,
			PublicationStatus.EXPIRED);

	/** Status of the draft, or of the whole where no draft stands beside live content. */
	PublicationStatus current() {
		return (this.draftStatus != null) ? this.draftStatus : this.status;
	}

	/** Status that a transition starts from. */
	PublicationStatus before(Transition transition) {
		return OF_THE_WHOLE.contains(transition) ? this.status : current();
	}

	boolean allows(Transition transition) {
		return transition.isAllowedFrom(before(transition));
	}

	/**
	 * Checks a transition.
	 * @throws Problem {@code move-not-allowed}, {@code validation-failed} for the reason
	 */
	void verify(Transition transition, @Nullable String reason) {
		if (!allows(transition)) {
			throw refused(transition, before(transition));
		}
		new FieldChecks()
			.check(!transition.needsReason() || (reason != null && !reason.isBlank()), "reason", "reason-required")
			.atMost("reason", reason, LONGEST_REASON)
			.throwIfInvalid();
	}

	static Problem refused(Transition transition, PublicationStatus from) {
		return new Problem(ProblemKind.CONFLICT, "move-not-allowed", from.label(), transition.label());
	}

	boolean isScheduled() {
		return current() == PublicationStatus.SCHEDULED;
	}

	boolean isPublished() {
		return this.status == PublicationStatus.PUBLISHED;
	}

	/** Whether nobody has approved, scheduled, published or archived it. */
	boolean isUndecided() {
		return UNDECIDED.contains(this.status);
	}

	/** The state after the draft has reached a status. */
	WorkflowState reach(PublicationStatus next, boolean live) {
		return live ? new WorkflowState(this.status, next) : new WorkflowState(next, null);
	}

	/** The state after an edit, which begins the draft's review anew. */
	WorkflowState edited(boolean live) {
		if (live) {
			return new WorkflowState(this.status, PublicationStatus.DRAFT);
		}
		return KEPT_BY_AN_EDIT.contains(this.status) ? new WorkflowState(this.status, null) : FIRST_DRAFT;
	}

	/**
	 * The state after the live content has been taken offline: only unpublished or
	 * expired, an unscheduled draft keeps its review status.
	 */
	WorkflowState takenDown(PublicationStatus to) {
		boolean keepsReview = !isScheduled() && KEPT_BY_AN_EDIT.contains(to);
		return new WorkflowState(to, keepsReview ? this.draftStatus : null);
	}

}
