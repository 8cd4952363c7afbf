package vn.lhh.identity.account.mail;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Keeps the mailboxes of accounts, for administrators and for their owners.
 */
@Service
public class MailboxDesk {

	private final MongoOperations mongo;

	private final AccountReader accounts;

	private final AuditTrail audit;

	MailboxDesk(MongoOperations mongo, AccountReader accounts, AuditTrail audit) {
		this.mongo = mongo;
		this.accounts = accounts;
		this.audit = audit;
	}

	/**
	 * Returns the mailbox of an account.
	 * @return without an address where none was set
	 */
	public Mailbox get(String accountId) {
		return find(this.accounts.get(accountId).id());
	}

	/**
	 * Sets the address of an account.
	 * @param email {@code null} for none
	 */
	public Mailbox setEmail(String accountId, @Nullable String email) {
		Mailbox before = get(accountId);
		return save(new Mailbox(before.accountId(), email, before.reviewMails(), before.digestMails()));
	}

	/**
	 * Sets what the owner of an account decides.
	 */
	public Mailbox set(Mailbox mailbox) {
		this.accounts.get(mailbox.accountId());
		return save(mailbox);
	}

	Mailbox find(String accountId) {
		return Optional.ofNullable(this.mongo.findById(accountId, Mailbox.class))
			.orElseGet(() -> Mailbox.none(accountId));
	}

	private Mailbox save(Mailbox mailbox) {
		FieldChecks fieldChecks = new FieldChecks();
		Mailbox.check(mailbox.email(), fieldChecks);
		fieldChecks.throwIfInvalid();
		Mailbox saved = this.mongo.save(mailbox);
		this.audit.note(AuditKind.ACCOUNT_REVISED, mailbox.accountId());
		return saved;
	}

}
