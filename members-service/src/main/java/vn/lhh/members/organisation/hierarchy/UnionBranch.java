package vn.lhh.members.organisation.hierarchy;

/**
 * Names the three branches of the union, in the order they are shown.
 */
public enum UnionBranch {

	/** Associations that are members of the union. */
	MEMBER_ASSOCIATION("Hội thành viên", "Hội thành viên"),
	/** Organisations of science and technology founded under the union. */
	SCI_TECH_ORG("Tổ chức Khoa học và Công nghệ", "Tổ chức KH&CN"),
	/** Units of the union itself. */
	AFFILIATED("Tổ chức trực thuộc LHH", "Tổ chức trực thuộc LHH");

	private final String label;

	private final String shortLabel;

	UnionBranch(String label, String shortLabel) {
		this.label = label;
		this.shortLabel = shortLabel;
	}

	/**
	 * Returns the Vietnamese label for readers.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Returns the Vietnamese label for readers where there is little room.
	 */
	public String shortLabel() {
		return this.shortLabel;
	}

}
