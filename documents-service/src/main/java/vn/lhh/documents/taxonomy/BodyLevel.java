package vn.lhh.documents.taxonomy;

/** Lists the administrative levels of issuing bodies. */
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
