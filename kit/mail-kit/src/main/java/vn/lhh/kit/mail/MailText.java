package vn.lhh.kit.mail;

/**
 * Text of a mail in both forms.
 *
 * @param subject in one line
 */
public record MailText(String subject, String plain, String html) {

	@Override
	public String toString() {
		return "MailText[…]";
	}

}
