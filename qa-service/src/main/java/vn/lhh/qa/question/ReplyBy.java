package vn.lhh.qa.question;

/**
 * How an asker wants to be told.
 */
public enum ReplyBy {

	/** Not at all: by the tracking code. */
	NONE,
	/** By mail. */
	EMAIL,
	/** By telephone. */
	PHONE

}
