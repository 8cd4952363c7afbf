package vn.lhh.identity.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds an account. Tokens carry its id, which never changes; its
 * password is stored only as a salted hash.
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

	private @Nullable Instant secondFactorAt;

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
	 * Returns the form in which user names are stored and compared: trimmed, in lower
	 * case.
	 */
	public static String username(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the form in which passwords are stored and compared, NFC: keyboards and
	 * programs send the same accented letter whole or in parts.
	 */
	public static String password(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	/**
	 * Tells whether this is the account's user name.
	 * @param typed in any case
	 */
	public boolean isCalled(String typed) {
		return this.username.equals(username(typed));
	}

	void revise(AccountDetails accountDetails) {
		if (!this.profile.hasRightsOf(accountDetails)) {
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
	 * Sets a one-time password, which an administrator knows too; it only allows its
	 * owner to choose another.
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

	void addSecondFactor(Instant at) {
		this.secondFactorAt = at;
	}

	void removeSecondFactor() {
		this.secondFactorAt = null;
	}

	/**
	 * Tells whether a sign-in needs a code besides the password.
	 */
	public @Nullable Instant secondFactorAt() {
		return this.secondFactorAt;
	}

	public boolean hasSecondFactor() {
		return this.secondFactorAt != null;
	}

	public String passwordHash() {
		return this.passwordHash;
	}

	/**
	 * Returns the id that tokens carry as {@code sub}.
	 * @return never changes
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Returns the user name for the sign-in.
	 * @return in lower case
	 */
	public String username() {
		return this.username;
	}

	/**
	 * Returns the name, roles and grants that administrators set.
	 */
	public AccountDetails profile() {
		return this.profile;
	}

	public AccountStatus status() {
		return this.status;
	}

	/**
	 * Tells whether the account may act.
	 * @return {@code true} while it is not disabled
	 */
	public boolean active() {
		return this.status == AccountStatus.ACTIVE;
	}

	/**
	 * Tells whether it may administer accounts.
	 * @return {@code true} for an active administrator
	 */
	boolean isAdministrator() {
		return active() && this.profile.roles().contains(Role.ADMIN);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns the moment of the last sign-in with the right password.
	 * @return {@code null} before the first one
	 */
	public @Nullable Instant lastSignInAt() {
		return this.lastSignInAt;
	}

	/**
	 * Tells whether its password is a one-time password.
	 * @return {@code true} until its owner has chosen another
	 */
	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	/**
	 * Tells whether it may get tokens.
	 * @return {@code true} for an active account whose owner chose the password
	 */
	public boolean mayHoldTokens() {
		return active() && !this.mustChangePassword;
	}

	/**
	 * Returns the generation of its valid tokens: only tokens with this number count.
	 * @return grows each time that all earlier tokens must end
	 */
	public int tokenGeneration() {
		return this.tokenGeneration;
	}

	/**
	 * Returns the version that a later change names as its base.
	 * @return grows with each change of the account, but not with a sign-in
	 */
	public long version() {
		return (this.version == null) ? 0 : this.version;
	}

}
