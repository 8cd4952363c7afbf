package vn.lhh.documents.document;

/**
 * In whose name a document is signed.
 */
public enum SigningCapacity {

	/** In the office's own right. */
	DIRECT,
	/** Thay mặt. */
	TM,
	/** Quyền. */
	Q,
	/** Ký thay. */
	KT,
	/** Thừa lệnh. */
	TL,
	/** Thừa ủy quyền. */
	TUQ

}
