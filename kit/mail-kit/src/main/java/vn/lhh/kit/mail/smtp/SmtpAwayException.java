package vn.lhh.kit.mail.smtp;

/**
 * SMTP server that can't be reached, or does not let this portal in; no mail is to blame.
 */
public class SmtpAwayException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param reason without personal data
	 * @param cause the failure
	 */
	public SmtpAwayException(String reason, Throwable cause) {
		super(reason, cause);
	}

}
