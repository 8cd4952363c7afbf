package vn.lhh.identity.account;

import java.time.Instant;

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

	private Profile profile;

	private String passwordHash;

	private AccountStatus status = AccountStatus.ACTIVE;

	private Attempts attempts = Attempts.NONE;

	private @Nullable Instant lastSignInAt;

	@Version
	private @Nullable Long version;

	Account(String id, String username, Instant createdAt, Profile profile, String passwordHash) {
		this.id = id;
		this.username = username;
		this.createdAt = createdAt;
		this.profile = profile;
		this.passwordHash = passwordHash;
	}

	void revise(Profile profile) {
		this.profile = profile;
	}

	void disable() {
		this.status = AccountStatus.DISABLED;
	}

	void enable() {
		this.status = AccountStatus.ACTIVE;
		this.attempts = Attempts.NONE;
	}

	void changePassword(String hash) {
		this.passwordHash = hash;
		this.attempts = Attempts.NONE;
	}

	String passwordHash() {
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
	public Profile profile() {
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
	 * Until when no try to sign in is looked at.
	 * @return null when there is no lock
	 */
	public @Nullable Instant lockedUntil() {
		return this.attempts.lockedUntil();
	}

	/**
	 * The version an editor's change is based on.
	 * @return grows with each change by an administrator
	 */
	public long version() {
		return (this.version == null) ? 0 : this.version;
	}

}
