package vn.lhh.documents.document.validity;

/** Lists whether a document is in force. */
public enum Validity {

	/** Chưa có hiệu lực. */
	NOT_YET,
	/** Còn hiệu lực. */
	IN_FORCE,
	/** Hết hiệu lực một phần. */
	PARTLY_EXPIRED,
	/** Hết hiệu lực toàn bộ. */
	EXPIRED,
	/** Ngưng hiệu lực. */
	SUSPENDED,
	/** Không còn phù hợp. */
	NO_LONGER_SUITABLE,
	/** Chưa xác định: the default when the dates do not tell. */
	UNKNOWN

}
