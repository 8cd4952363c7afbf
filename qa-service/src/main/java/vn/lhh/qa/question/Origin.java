package vn.lhh.qa.question;

/**
 * Where a question comes from.
 */
public enum Origin {

	/** Somebody asked it. */
	CITIZEN,
	/** The desk put it, because many ask. */
	EDITORIAL

}
