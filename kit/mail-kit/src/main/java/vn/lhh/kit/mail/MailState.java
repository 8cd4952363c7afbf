package vn.lhh.kit.mail;

/**
 * State of a mail on its way out.
 */
public enum MailState {

	/** It waits for its first or next attempt. */
	QUEUED,
	/** The server has its text, and is told in this moment to deliver it. */
	SENDING,
	/** The server has taken it. */
	SENT,
	/** It will not be sent; the reason says why. */
	FAILED,
	/**
	 * The server got its text and never answered, so it may have been delivered; it is
	 * not sent again.
	 */
	UNCERTAIN

}
