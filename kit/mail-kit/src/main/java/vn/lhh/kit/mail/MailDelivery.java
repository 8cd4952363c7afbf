package vn.lhh.kit.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.mail.smtp.OutgoingMail;
import vn.lhh.kit.mail.smtp.SendResult;
import vn.lhh.kit.mail.smtp.SmtpConnection;

/**
 * Delivery of one mail: its text and address, its attempt, and what becomes of it. The
 * log names a mail by its id, never its recipient or text.
 */
class MailDelivery {

	private static final Logger logger = LoggerFactory.getLogger(MailDelivery.class);

	private static final Duration UPKEEP = Duration.ofMinutes(1);

	/** Longer than a server may take to answer, so that no sender is still at it. */
	private static final Duration ABANDONED = Duration.ofMinutes(15);

	private final MailStore store;

	private final MailTemplates templates;

	private final MailRecipients recipients;

	private final MailProperties settings;

	private final Clock clock;

	private Instant upkeepAt = Instant.MIN;

	MailDelivery(MailStore store, MailTemplates templates, MailRecipients recipients, MailProperties settings,
			Clock clock) {
		this.store = store;
		this.templates = templates;
		this.recipients = recipients;
		this.settings = settings;
		this.clock = clock;
	}

	Optional<StoredMail> nextDue() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.upkeepAt)) {
			this.store.closeAbandoned(now.minus(ABANDONED), now);
			this.store.closeExpired(now.minus(this.settings.retryFor()), now);
			this.store.removeClosed(now.minus(this.settings.keepFor()));
			this.upkeepAt = now.plus(UPKEEP);
		}
		return this.store.nextDue(now);
	}

	/**
	 * Looks up the address and fills the template of a mail.
	 * @return empty where it will never be sent
	 */
	Optional<OutgoingMail> prepare(StoredMail mail) {
		String recipientId = mail.recipientId();
		Optional<String> address = (recipientId == null) ? Optional.empty()
				: this.recipients.addressOf(recipientId, mail.template());
		if (address.isEmpty()) {
			fail(mail, "recipient-gone");
			return Optional.empty();
		}
		try {
			MailText text = this.templates.text(mail.template(), Objects.requireNonNullElse(mail.model(), Map.of()));
			return Optional.of(new OutgoingMail(mail.id(), address.get(), text));
		}
		catch (IllegalArgumentException ex) {
			logger.error("mail {}: {}", mail.id(), ex.getMessage());
			fail(mail, "template-incomplete");
			return Optional.empty();
		}
	}

	/**
	 * Makes one attempt, unless another process makes it.
	 */
	void deliver(StoredMail mail, OutgoingMail outgoing, SmtpConnection connection) {
		int attempt = this.store.begin(mail, this.clock.instant());
		if (attempt == 0) {
			return;
		}
		SendResult result = connection.send(outgoing, () -> this.store.claim(mail, attempt, this.clock.instant()));
		Instant now = this.clock.instant();
		switch (result.outcome()) {
			case SENT -> this.store.sent(mail, now);
			case RETRY -> this.store.retryLater(mail, attempt, result.reason());
			case REFUSED -> this.store.fail(mail, attempt, result.reason(), now);
			case UNCERTAIN -> this.store.uncertain(mail, result.reason(), now);
		}
		logger.info("mail {} ({}), attempt {}: {} {}", mail.id(), mail.template(), attempt, result.outcome(),
				result.reason());
	}

	private void fail(StoredMail mail, String reason) {
		this.store.fail(mail, mail.attempts(), reason, this.clock.instant());
	}

}
