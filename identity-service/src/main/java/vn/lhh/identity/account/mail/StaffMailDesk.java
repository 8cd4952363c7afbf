package vn.lhh.identity.account.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountStatus;
import vn.lhh.identity.account.Accounts;
import vn.lhh.kit.mail.MailOutbox;
import vn.lhh.kit.mail.MailRequest;

import org.springframework.stereotype.Service;

/**
 * Mails what services ask to tell the staff, to each account once. Where no account has
 * the role and an address, administrators are told.
 */
@Service
public class StaffMailDesk {

	public static final String REVIEW_ASKED = "review-asked";

	public static final String SENT_BACK = "sent-back";

	public static final String OVERDUE = "overdue";

	private static final String ADMINISTRATOR = "ADMIN";

	/** A notice that waited longer, such as while mail was off, is no news. */
	private static final Duration NEWS = Duration.ofDays(1);

	private final Accounts accounts;

	private final AccountMailRecipients recipients;

	private final MailOutbox outbox;

	private final Clock clock;

	StaffMailDesk(Accounts accounts, AccountMailRecipients recipients, MailOutbox outbox, Clock clock) {
		this.accounts = accounts;
		this.recipients = recipients;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Tells whether mail is on.
	 */
	public boolean isOn() {
		return this.outbox.isOn();
	}

	/**
	 * Queues the mails of a notice; a replay queues none.
	 */
	public void tell(StaffMail mail) {
		if (mail.at().isAfter(this.clock.instant().minus(NEWS))) {
			recipientsOf(mail).filter((accountId) -> !accountId.equals(mail.actorId()))
				.forEach((accountId) -> this.outbox.queue(request(mail, accountId)));
		}
	}

	private Stream<String> recipientsOf(StaffMail mail) {
		String role = mail.role();
		if (role == null) {
			return Optional.ofNullable(mail.accountId()).stream();
		}
		List<String> holders = holders(role, mail.template());
		return (holders.isEmpty() ? holders(ADMINISTRATOR, mail.template()) : holders).stream();
	}

	private List<String> holders(String role, String template) {
		return this.accounts.findByStatus(AccountStatus.ACTIVE)
			.stream()
			.filter((account) -> account.profile().roles().stream().anyMatch((held) -> held.name().equals(role)))
			.map(Account::id)
			.filter((accountId) -> this.recipients.addressOf(accountId, template).isPresent())
			.toList();
	}

	private static MailRequest request(StaffMail mail, String accountId) {
		Map<String, String> model = Map.of("subject", mail.subject(), "link", mail.link(), "reason", mail.reason(),
				"count", String.valueOf(mail.count()));
		return new MailRequest("notice " + mail.noticeId() + " " + accountId, mail.template(), accountId, model);
	}

}
