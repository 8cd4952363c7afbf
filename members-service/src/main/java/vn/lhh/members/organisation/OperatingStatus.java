package vn.lhh.members.organisation;

/**
 * Whether an organisation still works.
 */
public enum OperatingStatus {

	/** At work. */
	ACTIVE("Đang hoạt động"),
	/** Stopped for a time. */
	SUSPENDED("Tạm ngừng hoạt động"),
	/** Ended. */
	DISSOLVED("Đã giải thể"),
	/** Gone into another. */
	MERGED("Đã sáp nhập");

	private final String label;

	OperatingStatus(String label) {
		this.label = label;
	}

	/**
	 * What readers read.
	 * @return Vietnamese
	 */
	public String label() {
		return this.label;
	}

}
