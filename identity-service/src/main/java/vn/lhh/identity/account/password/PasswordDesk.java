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
 * Where people choose passwords of their own, after they proved who they are: by a
 * one-time password shortly before, or by the one they have.
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
	 * Lets somebody choose who just gave the right password.
	 * @param account who
	 * @return the value only the browser will know
	 */
	public String admit(Account account) {
		String value = SecretGenerator.token();
		this.tickets.insert(new PasswordTicket(SecretGenerator.digest(value), account.id(), account.tokenGeneration(),
				this.clock.instant().plus(TICKET_FOR)));
		return value;
	}

	/**
	 * Who may choose by this value.
	 * @param value from the browser
	 * @return empty when it has ended
	 */
	public Optional<Account> admitted(String value) {
		return this.tickets.findById(SecretGenerator.digest(value))
			.filter((ticket) -> ticket.expiresAt().isAfter(this.clock.instant()))
			.flatMap((ticket) -> this.reader.find(ticket.accountId())
				.filter((account) -> account.active() && account.tokenGeneration() == ticket.tokenGeneration()));
	}

	/**
	 * Takes a new password of somebody who gives the one they have.
	 * @param username as typed
	 * @param password the one they have
	 * @param source where the try comes from
	 * @param chosen the new one
	 * @return the account
	 */
	public Account change(String username, String password, String source, String chosen) {
		Account account = this.signIn.signIn(username, password, source).orElseThrow(AccountProblem::signInRefused);
		return choose(account, chosen);
	}

	/**
	 * Takes a new password.
	 * @param account of somebody who proved who they are
	 * @param chosen the new password
	 * @return the changed account
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
