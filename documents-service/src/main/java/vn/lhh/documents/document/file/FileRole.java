package vn.lhh.documents.document.file;

/**
 * What a file is to its document.
 */
public enum FileRole {

	/** The whole text. */
	MAIN,
	/** An appendix. */
	APPENDIX,
	/** A scan of the signed paper. */
	SIGNED_SCAN,
	/** A form to edit. */
	EDITABLE,
	/** A translation. */
	TRANSLATION

}
