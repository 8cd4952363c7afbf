package vn.lhh.identity.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import vn.lhh.identity.Secrets;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.problem.Rules;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Where administrators keep accounts. Passwords are always made here, never chosen, and
 * an account that loses its standing loses its sessions and tokens at once.
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
	 * Opens an account.
	 * @param username what will be typed to sign in
	 * @param profile name and roles
	 * @return the account with its password
	 */
	public OpenedAccount open(String username, Profile profile) {
		return open(username, profile, Secrets.password());
	}

	OpenedAccount open(String username, Profile profile, String password) {
		String name = username.strip().toLowerCase(Locale.ROOT);
		rules(profile).check(name.matches("[a-z][a-z0-9._-]{1,63}"), "username", "username-malformed").verify();
		Account account = new Account(UUID.randomUUID().toString(), name, this.clock.instant(), profile,
				hash(password));
		return new OpenedAccount(insert(account), password);
	}

	/**
	 * Changes name and roles; tokens follow when they are renewed.
	 * @param account as it was read, with the version the change is based on
	 * @param profile the new name and roles
	 * @return the changed account
	 */
	public Account revise(Account account, Profile profile) {
		rules(profile).verify();
		return change(account, AuditKind.ACCOUNT_REVISED, (it) -> it.revise(profile));
	}

	/**
	 * Stops an account.
	 * @param account as it was read
	 * @return the changed account
	 */
	public Account disable(Account account) {
		Account changed = change(account, AuditKind.ACCOUNT_DISABLED, Account::disable);
		this.events.publishEvent(new AccountShut(account.id()));
		return changed;
	}

	/**
	 * Lets an account act again, and lifts its lock.
	 * @param account as it was read
	 * @return the changed account
	 */
	public Account enable(Account account) {
		return change(account, AuditKind.ACCOUNT_ENABLED, Account::enable);
	}

	/**
	 * Makes a new password and ends what was started with the old one.
	 * @param account as it was read
	 * @return the account with its password
	 */
	public OpenedAccount resetPassword(Account account) {
		String password = Secrets.password();
		Account changed = change(account, AuditKind.PASSWORD_RESET, (it) -> it.changePassword(hash(password)));
		this.events.publishEvent(new AccountShut(account.id()));
		return new OpenedAccount(changed, password);
	}

	private Account change(Account account, AuditKind kind, Consumer<Account> change) {
		boolean keeper = account.keeper();
		change.accept(account);
		if (keeper && !account.keeper() && noOtherKeeper(account)) {
			throw AccountProblem.lastAdministrator();
		}
		Account saved = this.accounts.save(account);
		this.audit.note(kind, account.id());
		return saved;
	}

	private boolean noOtherKeeper(Account account) {
		return this.accounts.findByStatus(AccountStatus.ACTIVE)
			.stream()
			.filter(Account::keeper)
			.allMatch((other) -> other.id().equals(account.id()));
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
		return Objects.requireNonNull(this.passwords.encode(password));
	}

	private static Rules rules(Profile profile) {
		return new Rules().required("displayName", profile.displayName(), 120).present("roles", profile.roles());
	}

}
