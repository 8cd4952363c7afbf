package vn.lhh.documents.document;

/** Lists the capacities in which a document may be signed. */
public enum SigningCapacity {

	/** In the signer's own office. */
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
