package vn.lhh.qa.asker;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.lhh.kit.mail.MailRecipients;

/**
 * Looks up an asker's address when the answer is about to be mailed, so that it stays in
 * the one collection of personal data.
 */
@Component
class AskerMailRecipients implements MailRecipients {

	private final AskerStore askers;

	AskerMailRecipients(AskerStore askers) {
		this.askers = askers;
	}

	@Override
	public Optional<String> addressOf(String recipientId, String template) {
		return this.askers.open(recipientId).map(AskerDetails::email);
	}

}
