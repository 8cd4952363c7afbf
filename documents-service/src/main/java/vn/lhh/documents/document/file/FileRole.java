package vn.lhh.documents.document.file;

/** Lists the roles of a file in its document. */
public enum FileRole {

	/** The whole text. */
	MAIN,
	/** An appendix. */
	APPENDIX,
	/** A scan of the signed paper document. */
	SIGNED_SCAN,
	/** An editable form. */
	EDITABLE,
	/** A translation. */
	TRANSLATION

}
