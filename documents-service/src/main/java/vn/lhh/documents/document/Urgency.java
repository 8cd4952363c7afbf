package vn.lhh.documents.document;

/** Lists the urgency levels printed on a document; for information only. */
public enum Urgency {

	/** Thường. */
	NORMAL,
	/** Khẩn. */
	KHAN,
	/** Thượng khẩn. */
	THUONG_KHAN,
	/** Hỏa tốc. */
	HOA_TOC

}
