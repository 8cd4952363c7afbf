package vn.lhh.identity.account.password;

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
 * Issues the tickets by which a browser that gave the right one-time password may choose
 * another.
 */
@Service
public class PasswordTicketDesk {

	private static final Duration TICKET_FOR = Duration.ofMinutes(15);

	private final PasswordTickets tickets;

	private final AccountReader reader;

	private final Clock clock;

	PasswordTicketDesk(PasswordTickets tickets, AccountReader reader, Clock clock) {
		this.tickets = tickets;
		this.reader = reader;
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

	@Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.tickets.deleteByExpiresAtBefore(this.clock.instant());
	}

}
