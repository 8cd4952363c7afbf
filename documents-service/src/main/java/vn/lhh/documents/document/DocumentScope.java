package vn.lhh.documents.document;

/** Lists the areas a document may apply to. */
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
