package vn.lhh.members.organisation;

/**
 * Tells whether an organisation still works.
 */
public enum OperatingStatus {

	/** The organisation works. */
	ACTIVE("Đang hoạt động"),
	/** The organisation stopped for a time. */
	SUSPENDED("Tạm ngừng hoạt động"),
	/** The organisation ended. */
	DISSOLVED("Đã giải thể"),
	/** The organisation became part of another one. */
	MERGED("Đã sáp nhập");

	private final String label;

	OperatingStatus(String label) {
		this.label = label;
	}

	/**
	 * Returns the Vietnamese label for readers.
	 */
	public String label() {
		return this.label;
	}

}
