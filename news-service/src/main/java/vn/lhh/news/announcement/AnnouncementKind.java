package vn.lhh.news.announcement;

/** Lists the kinds of announcements. */
public enum AnnouncementKind {

	/** Information. */
	NOTICE("Thông báo"),
	/** An invitation to an event. */
	INVITATION("Giấy mời"),
	/** A vacancy. */
	RECRUITMENT("Tuyển dụng"),
	/** A deadline for submissions. */
	DEADLINE("Hạn nộp"),
	/** A warning. */
	ALERT("Cảnh báo");

	private final String label;

	AnnouncementKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
