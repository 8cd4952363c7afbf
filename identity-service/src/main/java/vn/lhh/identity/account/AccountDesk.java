package vn.lhh.identity.account;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.password.PasswordTaken;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Manages accounts for administrators. Passwords made here work once: owners choose
 * others before they get a token. A disabled account, and one with a new password, loses
 * its sessions and tokens at once.
 */
@Service
public class AccountDesk {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountDesk(Accounts accounts, PasswordEncoder passwords, AuditTrail audit, ApplicationEventPublisher events,
			Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens an account with a one-time password.
	 * @param username the name for the sign-in
	 * @return the account with its password in clear
	 */
	public AccountWithPassword open(String username, AccountDetails accountDetails) {
		return open(username, accountDetails, new FieldChecks());
	}

	/**
	 * Opens an account with a one-time password, if what else was asked for is right too.
	 * @param username the name for the sign-in
	 * @param fieldChecks what is wrong already
	 * @return the account with its password in clear
	 */
	public AccountWithPassword open(String username, AccountDetails accountDetails, FieldChecks fieldChecks) {
		String password = SecretGenerator.password();
		Account account = fresh(username, accountDetails, fieldChecks);
		new FieldChecks().check(!this.accounts.hasLookalike(account.username()), "username", "username-lookalike")
			.throwIfInvalid();
		account.lendPassword(hash(password));
		return new AccountWithPassword(insert(account), password);
	}

	/**
	 * Opens an account with a lasting password, such as a demo account.
	 * @param username the name for the sign-in
	 * @param password in clear
	 */
	void openFor(String username, AccountDetails accountDetails, String password) {
		Account account = fresh(username, accountDetails, new FieldChecks());
		account.takePassword(hash(password));
		insert(account);
	}

	/**
	 * Opens an account with a one-time password that a file already holds.
	 * @param username the name for the sign-in
	 * @param password in clear
	 */
	void lend(String username, AccountDetails accountDetails, String password) {
		Account account = fresh(username, accountDetails, new FieldChecks());
		account.lendPassword(hash(password));
		insert(account);
	}

	private Account fresh(String username, AccountDetails accountDetails, FieldChecks fieldChecks) {
		String name = Account.username(username);
		accountDetails.check(fieldChecks);
		fieldChecks.check(!name.isEmpty(), "username", "required")
			.check(name.isEmpty() || name.matches("[a-z][a-z0-9._-]{1,63}"), "username", "username-malformed")
			.check(!name.equals(Actor.SYSTEM.id()), "username", "username-reserved")
			.throwIfInvalid();
		return new Account(UUID.randomUUID().toString(), name, this.clock.instant(), accountDetails, "");
	}

	/**
	 * Changes name, roles and grants; other rights end all tokens given so far.
	 * @param account as it was read, with the version that the change is based on
	 * @param actor id of the account that makes the change
	 */
	public Account revise(Account account, AccountDetails accountDetails, String actor) {
		FieldChecks fieldChecks = new FieldChecks();
		accountDetails.check(fieldChecks);
		fieldChecks.throwIfInvalid();
		if (account.isAdministrator() && !accountDetails.roles().contains(Role.ADMIN)) {
			requireAnotherHand(account, actor);
		}
		return change(account, AuditKind.ACCOUNT_REVISED, (it) -> it.revise(accountDetails));
	}

	/**
	 * Disables an account.
	 * @param account as it was read
	 * @param actor id of the account that makes the change
	 */
	public Account disable(Account account, String actor) {
		requireAnotherHand(account, actor);
		Account changed = change(account, AuditKind.ACCOUNT_DISABLED, Account::disable);
		this.events.publishEvent(new AccountDisabled(account.id()));
		return changed;
	}

	/**
	 * Enables an account again, and clears its wrong sign-in attempts.
	 * @param account as it was read
	 */
	public Account enable(Account account) {
		Account changed = change(account, AuditKind.ACCOUNT_ENABLED, Account::enable);
		this.events.publishEvent(new AccountFreed(account.id()));
		return changed;
	}

	/**
	 * Resets the password, and ends the sessions and tokens of the old one.
	 * @param account as it was read
	 * @return the account with its new one-time password in clear
	 */
	public AccountWithPassword resetPassword(Account account) {
		String password = SecretGenerator.password();
		Account changed = change(account, AuditKind.PASSWORD_RESET, (it) -> it.lendPassword(hash(password)));
		this.events.publishEvent(new AccountDisabled(account.id()));
		this.events.publishEvent(new AccountFreed(account.id()));
		return new AccountWithPassword(changed, password);
	}

	/**
	 * Sets a password that its owner chose, and ends the sessions and tokens of the old
	 * one.
	 * @param account as it was read
	 * @param password in clear
	 */
	public Account takePassword(Account account, String password) {
		Account changed = change(account, AuditKind.PASSWORD_CHANGED, (it) -> it.takePassword(hash(password)));
		this.events.publishEvent(new AccountDisabled(account.id()));
		this.events.publishEvent(new PasswordTaken(account.username()));
		return changed;
	}

	/**
	 * Signs the owner out everywhere: ends all sessions and tokens.
	 * @param account as it was read
	 */
	public Account signOutEverywhere(Account account) {
		Account changed = change(account, AuditKind.SIGNED_OUT_EVERYWHERE, Account::endTokens);
		this.events.publishEvent(new AccountDisabled(account.id()));
		return changed;
	}

	/**
	 * Notes that the account has a second factor, or a new one.
	 * @param account as it was read
	 */
	public Account addSecondFactor(Account account) {
		return change(account, AuditKind.SECOND_FACTOR_SET, (it) -> it.addSecondFactor(this.clock.instant()));
	}

	/**
	 * Notes that the owner removed the second factor.
	 * @param account as it was read
	 */
	public Account removeSecondFactor(Account account) {
		return change(account, AuditKind.SECOND_FACTOR_REMOVED, Account::removeSecondFactor);
	}

	/**
	 * Notes that an administrator removed a lost second factor, and ends the account's
	 * sessions and tokens.
	 * @param account as it was read
	 */
	public Account resetSecondFactor(Account account) {
		Account changed = change(account, AuditKind.SECOND_FACTOR_RESET, (it) -> {
			it.removeSecondFactor();
			it.endTokens();
		});
		this.events.publishEvent(new AccountDisabled(account.id()));
		return changed;
	}

	/**
	 * Notes that the owner was invited, by a link that is nowhere on record.
	 */
	public void noteInvitation(Account account) {
		this.audit.note(AuditKind.ACCOUNT_INVITED, account.id());
	}

	/**
	 * Notes that the owner got new recovery codes.
	 */
	public void noteRecoveryCodes(Account account) {
		this.audit.note(AuditKind.RECOVERY_CODES_RENEWED, account.id());
	}

	@EventListener
	void stolen(TokensStolen event) {
		this.accounts.findById(event.accountId())
			.ifPresent((account) -> change(account, AuditKind.TOKENS_ENDED, Account::endTokens));
	}

	private Account change(Account account, AuditKind kind, Consumer<Account> change) {
		boolean keeper = account.isAdministrator();
		change.accept(account);
		if (keeper) {
			requireAnotherKeeper(account, account.isAdministrator());
		}
		Account saved = this.accounts.save(account);
		this.audit.note(kind, account.id());
		return saved;
	}

	private void requireAnotherKeeper(Account account, boolean stays) {
		if (!stays && this.accounts.isOnlyAdministrator(account)) {
			throw AccountProblem.lastAdministrator();
		}
	}

	private void requireAnotherHand(Account account, String actor) {
		requireAnotherKeeper(account, false);
		if (account.id().equals(actor)) {
			throw AccountProblem.ownAccount();
		}
	}

	private Account insert(Account account) {
		try {
			Account saved = this.accounts.insert(account);
			this.audit.note(AuditKind.ACCOUNT_OPENED, account.id());
			return saved;
		}
		catch (DuplicateKeyException ex) {
			throw AccountProblem.usernameTaken(account.username());
		}
	}

	private String hash(String password) {
		return Objects.requireNonNull(this.passwords.encode(Account.password(password)));
	}

}
