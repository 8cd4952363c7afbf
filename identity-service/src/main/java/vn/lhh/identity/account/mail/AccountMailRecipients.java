package vn.lhh.identity.account.mail;

import java.util.Optional;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.kit.mail.MailRecipients;

import org.springframework.stereotype.Component;

/**
 * Looks up an account's address when a mail is about to be sent. A disabled account gets
 * no mail, nor one that has turned mails of that kind off.
 */
@Component
class AccountMailRecipients implements MailRecipients {

	private final AccountReader accounts;

	private final MailboxDesk mailboxes;

	AccountMailRecipients(AccountReader accounts, MailboxDesk mailboxes) {
		this.accounts = accounts;
		this.mailboxes = mailboxes;
	}

	@Override
	public Optional<String> addressOf(String recipientId, String template) {
		return this.accounts.find(recipientId)
			.filter(Account::active)
			.map((account) -> this.mailboxes.find(account.id()))
			.filter((mailbox) -> mailbox.wants(template))
			.map(Mailbox::email);
	}

}
