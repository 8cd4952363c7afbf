package vn.lhh.identity.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.AccountDisabled;
import vn.lhh.identity.account.AccountReader;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	private final Duration length;

	private final Clock clock;

	SessionDesk(SignInSessions sessions, AccountReader accounts, ApplicationEventPublisher events,
			IdentityProperties properties, Clock clock) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.events = events;
		this.length = properties.signIn().sessionFor();
		this.clock = clock;
	}

	/**
	 * Begins a session for an account that proved its identity.
	 * @return the value that only the browser will know
	 */
	public String begin(String accountId, BrowserOrigin origin) {
		String value = SecretGenerator.token();
		Instant now = this.clock.instant();
		this.sessions
			.insert(new SignInSession(SecretGenerator.digest(value), accountId, now, now.plus(this.length), origin));
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
		this.sessions.findById(id(value)).ifPresent(this::end);
	}

	/**
	 * Ends one session of an account, in whichever browser it is.
	 * @param id as {@link #of} lists it
	 * @return {@code false} where the account has no such session
	 */
	public boolean end(String accountId, String id) {
		Optional<SignInSession> session = this.sessions.findById(id)
			.filter((found) -> found.accountId().equals(accountId));
		session.ifPresent(this::end);
		return session.isPresent();
	}

	/**
	 * Returns the sessions of an account, newest first.
	 */
	public List<SignInSession> of(String accountId) {
		Instant now = this.clock.instant();
		return this.sessions.findByAccountIdOrderBySignedInAtDesc(accountId)
			.stream()
			.filter((session) -> session.expiresAt().isAfter(now))
			.toList();
	}

	/**
	 * Returns the id of the session whose value a browser holds.
	 */
	public static String id(String value) {
		return SecretGenerator.digest(value);
	}

	private void end(SignInSession session) {
		this.sessions.delete(session);
		this.events.publishEvent(new SessionEnded(session.accountId(), session.signedInAt()));
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
