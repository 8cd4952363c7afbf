package vn.lhh.identity.account.password;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.AccountProblem;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.signin.SignInDesk;
import vn.lhh.kit.problem.Problem;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Lets owners choose their password after they proved their identity: by a recent
 * one-time password, or by the current password.
 */
@Service
public class PasswordDesk {

	private static final Duration TICKET_FOR = Duration.ofMinutes(15);

	private final SignInDesk signIn;

	private final AccountDesk accounts;

	private final AccountReader reader;

	private final PasswordTickets tickets;

	private final Clock clock;

	PasswordDesk(SignInDesk signIn, AccountDesk accounts, AccountReader reader, PasswordTickets tickets, Clock clock) {
		this.signIn = signIn;
		this.accounts = accounts;
		this.reader = reader;
		this.tickets = tickets;
		this.clock = clock;
	}

	/**
	 * Creates a ticket for an account that just gave the right one-time password.
	 * @return the value that only the browser will know
	 */
	public String admit(Account account) {
		String value = SecretGenerator.token();
		this.tickets.insert(new PasswordTicket(SecretGenerator.digest(value), account.id(), account.tokenGeneration(),
				this.clock.instant().plus(TICKET_FOR)));
		return value;
	}

	/**
	 * Returns the account that may choose a password by this value.
	 * @param value from the browser
	 * @return empty once the ticket has ended
	 */
	public Optional<Account> admitted(String value) {
		return this.tickets.findById(SecretGenerator.digest(value))
			.filter((ticket) -> ticket.expiresAt().isAfter(this.clock.instant()))
			.flatMap((ticket) -> this.reader.find(ticket.accountId())
				.filter((account) -> account.active() && account.tokenGeneration() == ticket.tokenGeneration()));
	}

	/**
	 * Changes the password of an account that gives its current one.
	 * @param username as typed
	 * @param source the source of the attempt, for the limiter
	 * @param chosen the new password
	 */
	public Account change(String username, String password, String source, String chosen) {
		Account account = this.signIn.signIn(username, password, source).orElseThrow(AccountProblem::signInRefused);
		return choose(account, chosen);
	}

	/**
	 * Sets a new password.
	 * @param account one that proved its identity
	 * @param chosen the new password
	 * @throws Problem naming the broken rule, or {@code password-same}
	 */
	public Account choose(Account account, String chosen) {
		PasswordRules.broken(Account.password(chosen), account.username()).ifPresent((code) -> {
			throw Problem.invalid("newPassword", code, PasswordRules.LEAST);
		});
		if (this.signIn.isPasswordOf(account, chosen)) {
			throw Problem.invalid("newPassword", "password-same");
		}
		return this.accounts.takePassword(account, chosen);
	}

	@Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.tickets.deleteByExpiresAtBefore(this.clock.instant());
	}

}
