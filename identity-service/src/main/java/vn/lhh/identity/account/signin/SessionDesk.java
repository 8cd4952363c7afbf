package vn.lhh.identity.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.AccountDisabled;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Begins and ends the sign-in sessions of browsers.
 */
@Service
public class SessionDesk {

	private static final Duration FRESH = Duration.ofMinutes(2);

	private final SignInSessions sessions;

	private final AccountReader accounts;

	private final AuditTrail audit;

	private final Duration length;

	private final Clock clock;

	SessionDesk(SignInSessions sessions, AccountReader accounts, AuditTrail audit, IdentityProperties properties,
			Clock clock) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.audit = audit;
		this.length = properties.signIn().sessionFor();
		this.clock = clock;
	}

	/**
	 * Begins a session for an account that proved its identity.
	 * @return the value that only the browser will know
	 */
	public String begin(String accountId) {
		String value = SecretGenerator.token();
		Instant now = this.clock.instant();
		this.sessions.insert(new SignInSession(SecretGenerator.digest(value), accountId, now, now.plus(this.length)));
		return value;
	}

	/**
	 * Returns the account that holds this value.
	 * @param value from the browser
	 * @return empty when the session has ended or the account may not get tokens
	 */
	public Optional<AuthenticatedAccount> find(String value) {
		return this.sessions.findById(SecretGenerator.digest(value))
			.filter((session) -> session.expiresAt().isAfter(this.clock.instant()))
			.filter((session) -> this.accounts.active(session.accountId()).isPresent())
			.map((session) -> new AuthenticatedAccount(session.accountId(), session.signedInAt()));
	}

	/**
	 * Tells whether a sign-in happened a moment ago.
	 * @return {@code true} for two minutes
	 */
	public boolean isFresh(AuthenticatedAccount authenticatedAccount) {
		return authenticatedAccount.at().plus(FRESH).isAfter(this.clock.instant());
	}

	/**
	 * Ends a session.
	 * @param value from the browser
	 */
	public void end(String value) {
		this.sessions.findById(SecretGenerator.digest(value)).ifPresent((session) -> {
			this.sessions.delete(session);
			this.audit.note(AuditKind.SIGNED_OUT, session.accountId());
		});
	}

	@EventListener
	void shut(AccountDisabled event) {
		this.sessions.deleteByAccountId(event.accountId());
	}

	@Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.sessions.deleteByExpiresAtBefore(this.clock.instant());
	}

}
