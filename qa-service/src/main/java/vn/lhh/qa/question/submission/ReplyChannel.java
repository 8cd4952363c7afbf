package vn.lhh.qa.question.submission;

/**
 * How an asker wants to be told.
 */
public enum ReplyChannel {

	/** Not at all: by the tracking code. */
	NONE,
	/** By mail. */
	EMAIL,
	/** By telephone. */
	PHONE

}
