package vn.lhh.identity.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who may sign in. The id stands in tokens and never changes; the password is
 * kept as a salted hash only.
 */
@Document("accounts")
public class Account {

	@Id
	private final String id;

	private final String username;

	private final Instant createdAt;

	private AccountDetails profile;

	private String passwordHash;

	private AccountStatus status = AccountStatus.ACTIVE;

	private boolean mustChangePassword;

	private int tokenGeneration;

	private @Nullable Instant lastSignInAt;

	@Version
	private @Nullable Long version;

	Account(String id, String username, Instant createdAt, AccountDetails profile, String passwordHash) {
		this.id = id;
		this.username = username;
		this.createdAt = createdAt;
		this.profile = profile;
		this.passwordHash = passwordHash;
	}

	/**
	 * The form in which user names are kept and compared.
	 */
	public static String username(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The form in which passwords are kept and compared: keyboards and programs send the
	 * same accented letter whole or in parts.
	 */
	public static String password(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	/**
	 * Whether this is the account's user name.
	 * @param typed in any case
	 * @return whether it signs in with it
	 */
	public boolean isCalled(String typed) {
		return this.username.equals(username(typed));
	}

	void revise(AccountDetails accountDetails) {
		if (!this.profile.roles().equals(accountDetails.roles())) {
			endTokens();
		}
		this.profile = accountDetails;
	}

	void disable() {
		this.status = AccountStatus.DISABLED;
		endTokens();
	}

	void enable() {
		this.status = AccountStatus.ACTIVE;
	}

	/**
	 * Takes a password that somebody else knows too: good for choosing another, and for
	 * nothing else.
	 */
	void lendPassword(String hash) {
		takePassword(hash);
		this.mustChangePassword = true;
	}

	void takePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = false;
		endTokens();
	}

	void endTokens() {
		this.tokenGeneration++;
	}

	public String passwordHash() {
		return this.passwordHash;
	}

	/**
	 * The id that stands in tokens as {@code sub}.
	 * @return never changes
	 */
	public String id() {
		return this.id;
	}

	/**
	 * What is typed to sign in.
	 * @return in small letters
	 */
	public String username() {
		return this.username;
	}

	/**
	 * Name and roles.
	 * @return as administrators set them
	 */
	public AccountDetails profile() {
		return this.profile;
	}

	/**
	 * Whether the account is in use.
	 * @return the status
	 */
	public AccountStatus status() {
		return this.status;
	}

	/**
	 * Whether the account may act.
	 * @return true while it is not disabled
	 */
	public boolean active() {
		return this.status == AccountStatus.ACTIVE;
	}

	/**
	 * Whether this is one of those who can keep the others.
	 * @return true for an active administrator
	 */
	boolean keeper() {
		return active() && this.profile.roles().contains(Role.ADMIN);
	}

	/**
	 * When the account was made.
	 * @return the moment
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * When its password was last given rightly.
	 * @return null before the first time
	 */
	public @Nullable Instant lastSignInAt() {
		return this.lastSignInAt;
	}

	/**
	 * Whether its password is one that an administrator made.
	 * @return true until its owner has chosen another
	 */
	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	/**
	 * Whether tokens may be given to it.
	 * @return true for an active account with a password of its own
	 */
	public boolean mayHoldTokens() {
		return active() && !this.mustChangePassword;
	}

	/**
	 * Which of its tokens are good: those that name this number.
	 * @return grows each time all tokens given so far must end
	 */
	public int tokenGeneration() {
		return this.tokenGeneration;
	}

	/**
	 * The version an editor's change is based on.
	 * @return grows with each change by an administrator
	 */
	public long version() {
		return (this.version == null) ? 0 : this.version;
	}

}
