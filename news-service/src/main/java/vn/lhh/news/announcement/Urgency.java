package vn.lhh.news.announcement;

/**
 * How soon an announcement has to be read.
 */
public enum Urgency {

	/** In its turn. */
	NORMAL("Bình thường"),
	/** Marked. */
	IMPORTANT("Quan trọng"),
	/** Before all others. */
	URGENT("Khẩn");

	private final String label;

	Urgency(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
