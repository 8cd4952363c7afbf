package vn.lhh.kit.mail.smtp;

/**
 * Result of one attempt to send a mail.
 *
 * @param reason the server's code, such as {@code smtp-550}, or why there is none; never
 * the server's words, which may repeat an address
 */
public record SendResult(Outcome outcome, String reason) {

	/**
	 * Outcome of an attempt.
	 */
	public enum Outcome {

		/** The server has taken the mail. */
		SENT,
		/** The mail is not delivered and may be tried again. */
		RETRY,
		/** The server refuses it for good. */
		REFUSED,
		/** The server was told to deliver it, and never answered. */
		UNCERTAIN

	}

}
