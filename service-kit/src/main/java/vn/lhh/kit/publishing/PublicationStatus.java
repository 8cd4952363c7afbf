package vn.lhh.kit.publishing;

/**
 * Where an edited thing stands on its way to the public and back.
 */
public enum PublicationStatus {

	/** Being written. */
	DRAFT("Nháp"),
	/** Waits for an approver. */
	IN_REVIEW("Chờ duyệt"),
	/** Sent back to its author. */
	CHANGES_REQUESTED("Trả lại"),
	/** Approved, waits to be published. */
	APPROVED("Đã duyệt, chờ đăng"),
	/** An approver has said no. */
	PUBLISH_REJECTED("Từ chối đăng"),
	/** Goes live by the clock. */
	SCHEDULED("Hẹn giờ"),
	/** Live. */
	PUBLISHED("Đã đăng"),
	/** Taken down by hand. */
	UNPUBLISHED("Ngưng"),
	/** Taken down by the clock. */
	EXPIRED("Hết hạn"),
	/** Kept, out of the way. */
	ARCHIVED("Lưu trữ"),
	/** In the trash. */
	TRASHED("Thùng rác");

	private final String label;

	PublicationStatus(String label) {
		this.label = label;
	}

	/**
	 * What editors read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

}
