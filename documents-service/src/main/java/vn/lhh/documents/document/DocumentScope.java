package vn.lhh.documents.document;

/**
 * How far a document reaches.
 */
public enum DocumentScope {

	/** The whole country. */
	NATIONAL,
	/** The province. */
	PROVINCE,
	/** The union of associations. */
	UNION,
	/** One organisation. */
	ORG

}
