package vn.lhh.kit.mail.smtp;

import vn.lhh.kit.mail.MailText;

/**
 * Mail as it goes out.
 *
 * @param id the same at each attempt, so that a reader's program knows a repetition
 * @param to the address of the one recipient
 */
public record OutgoingMail(String id, String to, MailText text) {

	@Override
	public String toString() {
		return "OutgoingMail[" + this.id + "]";
	}

}
