package vn.lhh.kit.mail;

import java.util.Map;

/**
 * Request for one mail to one person.
 *
 * @param cause what the mail is about and for whom; a second request of the same cause
 * queues nothing
 * @param template name of the template in the bundle {@code mails}
 * @param recipientId for {@link MailRecipients}; the address itself is never queued
 * @param model values of the template's placeholders; {@code link} is a path of the
 * portal
 */
public record MailRequest(String cause, String template, String recipientId, Map<String, String> model) {

	/**
	 * Copies the model.
	 */
	public MailRequest {
		model = Map.copyOf(model);
	}

	@Override
	public String toString() {
		return "MailRequest[" + this.template + "]";
	}

}
