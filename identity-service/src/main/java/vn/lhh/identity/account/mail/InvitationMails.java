package vn.lhh.identity.account.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

import vn.lhh.identity.account.invitation.InvitedAccount;
import vn.lhh.kit.mail.MailOutbox;
import vn.lhh.kit.mail.MailRequest;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.stereotype.Service;

/**
 * Mails invitations to the address that was set for the account.
 */
@Service
public class InvitationMails {

	private final MailboxDesk mailboxes;

	private final MailOutbox outbox;

	InvitationMails(MailboxDesk mailboxes, MailOutbox outbox) {
		this.mailboxes = mailboxes;
		this.outbox = outbox;
	}

	/**
	 * Queues the mail of one invitation.
	 * @return {@code false} where mail is off or the account has no address, so that the
	 * link is passed on by hand
	 */
	public boolean send(InvitedAccount invited) {
		String accountId = invited.account().id();
		URI link = URI.create(invited.link());
		Instant until = invited.expiresAt();
		if (!this.outbox.isOn() || this.mailboxes.find(accountId).email() == null) {
			return false;
		}
		String path = (link.getRawQuery() == null) ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery();
		String address = (link.getRawFragment() == null) ? path : path + "#" + link.getRawFragment();
		Map<String, String> model = Map.of("name", invited.account().profile().displayName(), "link", address, "until",
				VietnameseDates.format(VietnameseDates.dateOf(until)));
		return this.outbox
			.queue(new MailRequest("invitation " + accountId + " " + until, "invitation", accountId, model));
	}

}
