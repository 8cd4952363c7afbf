package vn.lhh.identity.account.mail.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.mail.Mailbox;

/**
 * JSON view that shows where an account is reached and which mails it gets.
 */
record MailboxView(@Nullable String email, boolean reviewMails, boolean digestMails) {

	static MailboxView of(Mailbox mailbox) {
		return new MailboxView(mailbox.email(), mailbox.reviewMails(), mailbox.digestMails());
	}

}
