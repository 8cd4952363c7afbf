package vn.lhh.qa.question;

/**
 * Tells where a question comes from.
 */
public enum QuestionOrigin {

	/** A citizen asked it. */
	CITIZEN,
	/** Editors put it, because many people ask it. */
	EDITORIAL

}
