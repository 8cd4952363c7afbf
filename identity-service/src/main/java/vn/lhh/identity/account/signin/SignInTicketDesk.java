package vn.lhh.identity.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Issues the tickets by which a browser goes on with its sign-in after the right
 * password.
 */
@Service
public class SignInTicketDesk {

	private static final Duration TICKET_FOR = Duration.ofMinutes(15);

	private final SignInTickets tickets;

	private final AccountReader reader;

	private final Clock clock;

	SignInTicketDesk(SignInTickets tickets, AccountReader reader, Clock clock) {
		this.tickets = tickets;
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Creates a ticket for an account that did everything before this step.
	 * @return the value that only the browser will know
	 */
	public String issue(Account account, SignInStep step) {
		String value = SecretGenerator.token();
		this.tickets.insert(new SignInTicket(SecretGenerator.digest(value), account.id(), account.tokenGeneration(),
				step, this.clock.instant().plus(TICKET_FOR)));
		return value;
	}

	/**
	 * Returns the account whose sign-in is at this step.
	 * @param value from the browser
	 * @return empty once the ticket has ended or the account was disabled
	 */
	public Optional<Account> find(String value, SignInStep step) {
		return this.tickets.findById(SecretGenerator.digest(value))
			.filter((ticket) -> ticket.step() == step && ticket.expiresAt().isAfter(this.clock.instant()))
			.flatMap((ticket) -> this.reader.find(ticket.accountId())
				.filter((account) -> account.active() && account.tokenGeneration() == ticket.tokenGeneration()));
	}

	/**
	 * Ends a ticket once its step is done.
	 * @param value from the browser
	 */
	public void end(String value) {
		this.tickets.deleteById(SecretGenerator.digest(value));
	}

	@Scheduled(fixedDelay = 60, initialDelay = 25, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.tickets.deleteByExpiresAtBefore(this.clock.instant());
	}

}
