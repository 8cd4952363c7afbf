package vn.lhh.kit.publishing;

import java.util.EnumSet;
import java.util.Set;

/**
 * The allowed moves between {@link Status states}, in one table.
 */
public enum Move {

	/** The author asks for approval. */
	SUBMIT("Trình duyệt", Status.IN_REVIEW, Status.DRAFT, Status.CHANGES_REQUESTED, Status.PUBLISH_REJECTED,
			Status.UNPUBLISHED, Status.EXPIRED),
	/** An approver agrees. */
	APPROVE("Duyệt", Status.APPROVED, Status.IN_REVIEW),
	/** An approver sends it back with a reason. */
	REQUEST_CHANGES("Trả lại", Status.CHANGES_REQUESTED, Status.IN_REVIEW, Status.APPROVED),
	/** An approver refuses with a reason. */
	REJECT("Từ chối", Status.PUBLISH_REJECTED, Status.IN_REVIEW, Status.APPROVED),
	/** An approver puts it live, now or by the clock. */
	PUBLISH("Đăng", Status.PUBLISHED, Status.DRAFT, Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.APPROVED,
			Status.SCHEDULED, Status.UNPUBLISHED, Status.EXPIRED),
	/** Taken down by hand. */
	UNPUBLISH("Ngưng đăng", Status.UNPUBLISHED, Status.PUBLISHED, Status.SCHEDULED),
	/** Kept, out of the way. */
	ARCHIVE("Lưu trữ", Status.ARCHIVED, Status.PUBLISHED, Status.UNPUBLISHED, Status.EXPIRED),
	/** Into the trash. */
	TRASH("Xóa vào thùng rác", Status.TRASHED, EnumSet.complementOf(EnumSet.of(Status.TRASHED))),
	/** Out of the trash or the archive, as a draft. */
	RESTORE("Khôi phục", Status.DRAFT, Status.TRASHED, Status.ARCHIVED);

	private final String label;

	private final Status to;

	private final Set<Status> from;

	Move(String label, Status to, Status first, Status... more) {
		this(label, to, EnumSet.of(first, more));
	}

	Move(String label, Status to, Set<Status> from) {
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
	public Status to() {
		return this.to;
	}

	/**
	 * Whether the move may start there.
	 * @param status the present state
	 * @return {@code true} if the table allows it
	 */
	public boolean isAllowedFrom(Status status) {
		return this.from.contains(status);
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
