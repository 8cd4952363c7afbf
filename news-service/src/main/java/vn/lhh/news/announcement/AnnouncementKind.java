package vn.lhh.news.announcement;

/**
 * What an announcement is for.
 */
public enum AnnouncementKind {

	/** Something to know. */
	NOTICE("Thông báo"),
	/** Somewhere to come. */
	INVITATION("Giấy mời"),
	/** Somebody wanted. */
	RECRUITMENT("Tuyển dụng"),
	/** Something due. */
	DEADLINE("Hạn nộp"),
	/** Something to beware of. */
	ALERT("Cảnh báo");

	private final String label;

	AnnouncementKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
