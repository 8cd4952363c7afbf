package vn.lhh.kit.publishing;

import java.util.EnumSet;
import java.util.Set;

/**
 * The allowed moves between {@link PublicationStatus states}, in one table.
 */
public enum Transition {

	/** The author asks for approval. */
	SUBMIT("Trình duyệt", PublicationStatus.IN_REVIEW, PublicationStatus.DRAFT, PublicationStatus.CHANGES_REQUESTED,
			PublicationStatus.PUBLISH_REJECTED, PublicationStatus.UNPUBLISHED, PublicationStatus.EXPIRED),
	/** An approver agrees. */
	APPROVE("Duyệt", PublicationStatus.APPROVED, PublicationStatus.IN_REVIEW),
	/** An approver sends it back with a reason. */
	REQUEST_CHANGES("Trả lại", PublicationStatus.CHANGES_REQUESTED, PublicationStatus.IN_REVIEW,
			PublicationStatus.APPROVED),
	/** An approver refuses with a reason. */
	REJECT("Từ chối", PublicationStatus.PUBLISH_REJECTED, PublicationStatus.IN_REVIEW, PublicationStatus.APPROVED),
	/** An approver puts it live, now or by the clock. */
	PUBLISH("Đăng", PublicationStatus.PUBLISHED, PublicationStatus.DRAFT, PublicationStatus.IN_REVIEW,
			PublicationStatus.CHANGES_REQUESTED, PublicationStatus.APPROVED, PublicationStatus.SCHEDULED,
			PublicationStatus.UNPUBLISHED, PublicationStatus.EXPIRED),
	/** Taken down by hand. */
	UNPUBLISH("Ngưng đăng", PublicationStatus.UNPUBLISHED, PublicationStatus.PUBLISHED, PublicationStatus.SCHEDULED),
	/** Kept, out of the way. */
	ARCHIVE("Lưu trữ", PublicationStatus.ARCHIVED, PublicationStatus.PUBLISHED, PublicationStatus.UNPUBLISHED,
			PublicationStatus.EXPIRED),
	/** Into the trash. */
	TRASH("Xóa vào thùng rác", PublicationStatus.TRASHED, EnumSet.complementOf(EnumSet.of(PublicationStatus.TRASHED))),
	/** Out of the trash or the archive, as a draft. */
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
	 * What editors read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where the move leads.
	 * @return the next state
	 */
	public PublicationStatus to() {
		return this.to;
	}

	/**
	 * Whether the move may start there.
	 * @param publicationStatus the present state
	 * @return {@code true} if the table allows it
	 */
	public boolean isAllowedFrom(PublicationStatus publicationStatus) {
		return this.from.contains(publicationStatus);
	}

	/**
	 * Whether the move vouches for what somebody wrote.
	 * @return {@code true} for approving and publishing
	 */
	public boolean isApproval() {
		return this == APPROVE || this == PUBLISH;
	}

	/**
	 * Whether the move makes no sense without a reason.
	 * @return {@code true} for sending back and refusing
	 */
	public boolean needsReason() {
		return this == REQUEST_CHANGES || this == REJECT;
	}

}
