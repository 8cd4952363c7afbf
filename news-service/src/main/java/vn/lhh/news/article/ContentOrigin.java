package vn.lhh.news.article;

/** Lists the origins of an article's text. */
public enum ContentOrigin {

	/** Written for this site. */
	OWN("Tự biên soạn"),
	/** Quoted from the press. */
	QUOTED_PRESS("Trích dẫn báo chí"),
	/** Sent by a partner. */
	PARTNER("Đối tác cung cấp");

	private final String label;

	ContentOrigin(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
