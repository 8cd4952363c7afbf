package vn.lhh.kit.publishing;

/**
 * Publication status in the workflow, from the draft to the live content and the trash.
 */
public enum PublicationStatus {

	/** An editor is writing it. */
	DRAFT("Nháp"),
	/** It waits for an approver. */
	IN_REVIEW("Chờ duyệt"),
	/** An approver sent it back to its author. */
	CHANGES_REQUESTED("Trả lại"),
	/** It is approved and waits to be published. */
	APPROVED("Đã duyệt, chờ đăng"),
	/** An approver rejected it. */
	PUBLISH_REJECTED("Từ chối đăng"),
	/** The scheduler publishes it at its start time. */
	SCHEDULED("Hẹn giờ"),
	/** It is live; readers see it within its {@link VisibilityWindow}. */
	PUBLISHED("Đã đăng"),
	/** An approver took it offline. */
	UNPUBLISHED("Ngưng"),
	/** The scheduler took it offline at its end. */
	EXPIRED("Hết hạn"),
	/** It is kept but out of daily work. */
	ARCHIVED("Lưu trữ"),
	/** It is in the trash. */
	TRASHED("Thùng rác");

	private final String label;

	PublicationStatus(String label) {
		this.label = label;
	}

	/**
	 * Returns the label that editors read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

}
