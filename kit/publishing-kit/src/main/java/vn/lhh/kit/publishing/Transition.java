package vn.lhh.kit.publishing;

import java.util.EnumSet;
import java.util.Set;

/**
 * Workflow transitions between {@link PublicationStatus statuses}, all in one table.
 */
public enum Transition {

	/** The author asks for approval. */
	SUBMIT("Trình duyệt", PublicationStatus.IN_REVIEW, PublicationStatus.DRAFT, PublicationStatus.CHANGES_REQUESTED,
			PublicationStatus.PUBLISH_REJECTED, PublicationStatus.UNPUBLISHED, PublicationStatus.EXPIRED),
	/** An approver approves it. */
	APPROVE("Duyệt", PublicationStatus.APPROVED, PublicationStatus.IN_REVIEW),
	/** An approver sends it back with a reason. */
	REQUEST_CHANGES("Trả lại", PublicationStatus.CHANGES_REQUESTED, PublicationStatus.IN_REVIEW,
			PublicationStatus.APPROVED),
	/** An approver rejects it with a reason. */
	REJECT("Từ chối", PublicationStatus.PUBLISH_REJECTED, PublicationStatus.IN_REVIEW, PublicationStatus.APPROVED),
	/** An approver publishes it, now or at a scheduled time. */
	PUBLISH("Đăng", PublicationStatus.PUBLISHED, PublicationStatus.DRAFT, PublicationStatus.IN_REVIEW,
			PublicationStatus.CHANGES_REQUESTED, PublicationStatus.APPROVED, PublicationStatus.SCHEDULED,
			PublicationStatus.UNPUBLISHED, PublicationStatus.EXPIRED),
	/** An approver takes it offline. */
	UNPUBLISH("Ngưng đăng", PublicationStatus.UNPUBLISHED, PublicationStatus.PUBLISHED, PublicationStatus.SCHEDULED),
	/** An approver archives it. */
	ARCHIVE("Lưu trữ", PublicationStatus.ARCHIVED, PublicationStatus.PUBLISHED, PublicationStatus.UNPUBLISHED,
			PublicationStatus.EXPIRED),
	/** An editor moves it to the trash. */
	TRASH("Xóa vào thùng rác", PublicationStatus.TRASHED, EnumSet.complementOf(EnumSet.of(PublicationStatus.TRASHED))),
	/** An editor restores it from the trash or the archive, as a draft. */
	RESTORE("Khôi phục", PublicationStatus.DRAFT, PublicationStatus.TRASHED, PublicationStatus.ARCHIVED);

	private final String label;

	private final PublicationStatus to;

	private final Set<PublicationStatus> from;

	Transition(String label, PublicationStatus to, PublicationStatus first, PublicationStatus... more) {
		this(label, to, EnumSet.of(first, more));
	}

	Transition(String label, PublicationStatus to, Set<PublicationStatus> from) {
		this.label = label;
		this.to = to;
		this.from = from;
	}

	/**
	 * Returns the label that editors read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Returns the status after the transition.
	 */
	public PublicationStatus to() {
		return this.to;
	}

	/**
	 * Tells whether the transition may start from a status.
	 */
	public boolean isAllowedFrom(PublicationStatus publicationStatus) {
		return this.from.contains(publicationStatus);
	}

	/**
	 * Tells whether the transition approves another account's text.
	 * @return {@code true} for approving and publishing
	 */
	public boolean isApproval() {
		return this == APPROVE || this == PUBLISH;
	}

	/**
	 * Tells whether the transition needs a reason.
	 * @return {@code true} for sending back and rejecting
	 */
	public boolean needsReason() {
		return this == REQUEST_CHANGES || this == REJECT;
	}

}
