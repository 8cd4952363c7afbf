package vn.lhh.identity.account.signin;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.Accounts;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.kit.problem.Problem;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks user name and password. Every refusal takes the work of one password check and
 * looks the same, whether the account is unknown, slowed down or disabled, or the
 * password wrong.
 */
@Service
public class SignInDesk {

	private final PasswordTurns turns = new PasswordTurns();

	private final Accounts accounts;

	private final SignInAttemptLimiter attemptLimiter;

	private final PasswordEncoder passwords;

	private final SignInLog log;

	private final String decoy;

	SignInDesk(Accounts accounts, SignInAttemptLimiter attemptLimiter, PasswordEncoder passwords, SignInLog log) {
		this.accounts = accounts;
		this.attemptLimiter = attemptLimiter;
		this.passwords = passwords;
		this.log = log;
		this.decoy = Objects.requireNonNull(passwords.encode(SecretGenerator.password()));
	}

	/**
	 * Tries a password. An account with a one-time password signs in too, but may then
	 * only choose another; one with a second factor needs a code next.
	 * @param username as typed
	 * @param password as typed
	 * @param source the source of the attempt; attempts are counted per source
	 * @return the account, or empty without a reason
	 * @throws Problem {@code too-many} during a flood of attempts
	 */
	public Optional<Account> signIn(String username, String password, AttemptSource source) {
		this.turns.requireRoom(source);
		Optional<Account> known = this.accounts.findByUsername(Account.username(username));
		boolean admitted = known.map((account) -> this.attemptLimiter.admits(account, source.key())).orElse(false);
		boolean right = matches(password, known.map(Account::passwordHash).orElse(this.decoy), source.isDevice());
		Optional<Account> signedIn = known.filter((account) -> admitted && right && account.active());
		signedIn
			.ifPresent((account) -> this.attemptLimiter.clear(account, source.key(), betterHash(account, password)));
		this.log.note(kind(signedIn, known.isPresent() && !admitted), known.map(Account::id).orElse(null));
		return signedIn;
	}

	/**
	 * Tells whether this is the account's current password; costs as much as an attempt.
	 */
	public boolean isPasswordOf(Account account, String password) {
		return matches(password, account.passwordHash(), true);
	}

	/**
	 * Tries the password also as typed, because passwords chosen before the NFC rule were
	 * stored that way.
	 */
	private boolean matches(String password, String hash, boolean isKnown) {
		String kept = Account.password(password);
		return isKept(kept, hash, isKnown) || (!kept.equals(password) && isKept(password, hash, isKnown));
	}

	private boolean isKept(String password, String hash, boolean isKnown) {
		return this.turns.take(isKnown, () -> this.passwords.matches(password, hash));
	}

	private @Nullable String betterHash(Account account, String password) {
		return this.passwords.upgradeEncoding(account.passwordHash())
				? this.passwords.encode(Account.password(password)) : null;
	}

	private static AuditKind kind(Optional<Account> signedIn, boolean tooSoon) {
		if (signedIn.isPresent()) {
			return signedIn.get().hasSecondFactor() ? AuditKind.PASSWORD_ACCEPTED : AuditKind.SIGNED_IN;
		}
		return tooSoon ? AuditKind.REFUSED_LOCKED : AuditKind.REFUSED;
	}

}
