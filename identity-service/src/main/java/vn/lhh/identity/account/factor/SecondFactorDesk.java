package vn.lhh.identity.account.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.AccountDisabled;
import vn.lhh.identity.account.AccountProblem;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.identity.crypto.SecretCipher;
import vn.lhh.kit.problem.Problem;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Sets, checks and removes second factors.
 */
@Service
public class SecondFactorDesk {

	private static final Duration PROPOSED_FOR = Duration.ofMinutes(15);

	private static final int SECRET_BYTES = 20;

	private static final int RECOVERY_CODES = 10;

	private static final int RECOVERY_LETTERS = 10;

	/** Letters and digits that nobody takes for one another. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final SecureRandom random = new SecureRandom();

	private final SecondFactorStore store;

	private final SecretCipher cipher;

	private final AccountDesk accounts;

	private final Set<Role> requiredFor;

	private final Clock clock;

	SecondFactorDesk(SecondFactorStore store, SecretCipher cipher, AccountDesk accounts, IdentityProperties properties,
			Clock clock) {
		this.store = store;
		this.cipher = cipher;
		this.accounts = accounts;
		this.requiredFor = properties.secondFactor().requiredFor();
		this.clock = clock;
	}

	/**
	 * Tells whether one of the account's roles, within a scope or without, requires a
	 * second factor.
	 */
	public boolean isRequired(Account account) {
		AccountDetails details = account.profile();
		return Stream.concat(details.roles().stream(), details.grants().stream().map(RoleGrant::role))
			.anyMatch((role) -> role != null && this.requiredFor.contains(role));
	}

	/**
	 * Tells whether the account must set a second factor before it may act.
	 */
	public boolean mustEnrol(Account account) {
		return isRequired(account) && !account.hasSecondFactor();
	}

	/**
	 * Returns the secret for the owner's telephone: the same for a quarter of an hour, as
	 * a telephone may load its page again, or until it is proved.
	 * @return in base 32
	 */
	public String propose(Account account) {
		return this.store.find(account.id()).flatMap((factor) -> pending(factor)).orElseGet(() -> {
			byte[] bytes = new byte[SECRET_BYTES];
			this.random.nextBytes(bytes);
			String secret = Base32.encode(bytes);
			this.store.propose(account.id(), this.cipher.encrypt(place(account.id()), secret), this.clock.instant());
			return secret;
		});
	}

	/**
	 * Sets the proposed secret once a code proves that the telephone has it.
	 * @param code from the telephone
	 * @return the recovery codes, which are shown only now
	 * @throws Problem {@code code-wrong}
	 */
	public List<String> enrol(Account account, String code) {
		String secret = this.store.find(account.id())
			.flatMap((factor) -> pending(factor))
			.orElseThrow(SecondFactorDesk::wrong);
		long step = Totp.stepOf(plain(code), Base32.decode(secret), this.clock.instant())
			.orElseThrow(SecondFactorDesk::wrong);
		List<String> recoveryCodes = recoveryCodes();
		this.store.activate(account.id(), this.cipher.encrypt(place(account.id()), secret), step,
				digests(account, recoveryCodes));
		this.accounts.addSecondFactor(account);
		return recoveryCodes;
	}

	/**
	 * Uses a code up: one of the telephone, or a recovery code.
	 * @param code as typed
	 * @return how it was accepted
	 */
	public CodeResult use(Account account, String code) {
		String typed = plain(code);
		if (typed.length() == RECOVERY_LETTERS) {
			return this.store.useRecoveryCode(account.id(), digest(account, typed)) ? CodeResult.RECOVERY_CODE
					: CodeResult.WRONG;
		}
		return this.store.find(account.id())
			.map((factor) -> stepOf(typed, factor))
			.filter((step) -> step.isPresent() && this.store.useStep(account.id(), step.getAsLong()))
			.map((step) -> CodeResult.CODE)
			.orElse(CodeResult.WRONG);
	}

	/**
	 * Tells how many recovery codes are left.
	 */
	public int recoveryCodesLeft(Account account) {
		return this.store.find(account.id()).map((factor) -> factor.unusedRecoveryCodes().size()).orElse(0);
	}

	/**
	 * Replaces the recovery codes; the earlier ones end.
	 * @return the new ones, which are shown only now
	 */
	public List<String> renewRecoveryCodes(Account account) {
		List<String> recoveryCodes = recoveryCodes();
		this.store.replaceRecoveryCodes(account.id(), digests(account, recoveryCodes));
		this.accounts.noteRecoveryCodes(account);
		return recoveryCodes;
	}

	/**
	 * Removes the second factor for its owner.
	 * @throws Problem {@code second-factor-required} where a role requires it
	 */
	public Account remove(Account account) {
		if (isRequired(account)) {
			throw AccountProblem.secondFactorRequired();
		}
		Account changed = this.accounts.removeSecondFactor(account);
		this.store.remove(account.id());
		return changed;
	}

	/**
	 * Removes a lost second factor for an administrator, and ends the account's sessions
	 * and tokens.
	 */
	public Account reset(Account account) {
		Account changed = this.accounts.resetSecondFactor(account);
		this.store.remove(account.id());
		return changed;
	}

	/** Whoever saw a proposal before the sessions ended shall not know the factor. */
	@EventListener
	void disabled(AccountDisabled event) {
		this.store.withdraw(event.accountId());
	}

	private OptionalLong stepOf(String code, SecondFactor factor) {
		String secret = factor.secret();
		return (secret == null) ? OptionalLong.empty() : Totp.stepOf(code,
				Base32.decode(this.cipher.decrypt(place(factor.accountId()), secret)), this.clock.instant());
	}

	private Optional<String> pending(SecondFactor factor) {
		Instant since = factor.pendingAt();
		return Optional.ofNullable(factor.pending())
			.filter((pending) -> since != null && since.plus(PROPOSED_FOR).isAfter(this.clock.instant()))
			.map((pending) -> this.cipher.decrypt(place(factor.accountId()), pending));
	}

	private List<String> recoveryCodes() {
		return Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
	}

	private String recoveryCode() {
		StringBuilder code = new StringBuilder();
		this.random.ints(RECOVERY_LETTERS, 0, LETTERS.length()).forEach((at) -> code.append(LETTERS.charAt(at)));
		return code.insert(RECOVERY_LETTERS / 2, '-').toString();
	}

	private List<String> digests(Account account, List<String> recoveryCodes) {
		return recoveryCodes.stream().map((code) -> digest(account, plain(code))).toList();
	}

	private String digest(Account account, String recoveryCode) {
		return this.cipher.digest("recovery code " + account.id(), recoveryCode);
	}

	private static String place(String accountId) {
		return "second factor " + accountId;
	}

	private static String plain(String typed) {
		return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
	}

	private static Problem wrong() {
		return Problem.invalid("code", "code-wrong");
	}

}
