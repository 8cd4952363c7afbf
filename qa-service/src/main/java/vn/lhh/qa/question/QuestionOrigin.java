package vn.lhh.qa.question;

/**
 * Where a question comes from.
 */
public enum QuestionOrigin {

	/** Somebody asked it. */
	CITIZEN,
	/** The desk put it, because many ask. */
	EDITORIAL

}
