package vn.lhh.qa.question.submission;

/**
 * Names the channel by which an asker wants the answer.
 */
public enum ReplyChannel {

	/** None: the asker uses the tracking code. */
	NONE,
	/** By e-mail. */
	EMAIL,
	/** By telephone. */
	PHONE

}
