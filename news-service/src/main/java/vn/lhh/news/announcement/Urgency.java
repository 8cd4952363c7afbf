package vn.lhh.news.announcement;

/** Lists how soon readers should read an announcement. */
public enum Urgency {

	/** Listed in normal order. */
	NORMAL("Bình thường"),
	/** Highlighted. */
	IMPORTANT("Quan trọng"),
	/** Listed before all others. */
	URGENT("Khẩn");

	private final String label;

	Urgency(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
