package vn.lhh.kit.mail;

import java.util.Optional;

/**
 * Looks up addresses when a mail is about to be sent, so that an address stays in the one
 * collection that holds it, and counts as it is then.
 */
@FunctionalInterface
public interface MailRecipients {

	/**
	 * Returns the address of a recipient.
	 * @param recipientId as requested
	 * @param template what the mail is about
	 * @return empty where that person is to get no such mail any more
	 */
	Optional<String> addressOf(String recipientId, String template);

}
