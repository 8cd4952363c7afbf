package vn.lhh.documents.taxonomy;

/**
 * Where an issuing body stands.
 */
public enum BodyLevel {

	/** Trung ương. */
	CENTRAL,
	/** Tỉnh. */
	PROVINCE,
	/** Huyện. */
	DISTRICT,
	/** Xã. */
	COMMUNE,
	/** Liên hiệp Hội. */
	UNION,
	/** Đảng. */
	PARTY,
	/** Khác. */
	OTHER

}
