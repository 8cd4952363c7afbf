package vn.lhh.identity.account.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stores the invitations that wait for an answer, one for each account.
 */
@Component
class InvitationStore {

	/** The page to which the link leads. */
	private static final String PAGE = "/tai-khoan/loi-moi?ma=";

	private final Invitations invitations;

	private final AccountReader reader;

	private final IdentityProperties properties;

	private final Clock clock;

	InvitationStore(Invitations invitations, AccountReader reader, IdentityProperties properties, Clock clock) {
		this.invitations = invitations;
		this.reader = reader;
		this.properties = properties;
		this.clock = clock;
	}

	InvitedAccount issue(Account account) {
		end(account);
		String value = SecretGenerator.token();
		Instant expiresAt = this.clock.instant().plus(this.properties.invitationFor());
		this.invitations
			.insert(new Invitation(SecretGenerator.digest(value), account.id(), account.tokenGeneration(), expiresAt));
		return new InvitedAccount(account, this.properties.issuer() + PAGE + value, expiresAt);
	}

	Optional<Account> find(String value) {
		return this.invitations.findById(SecretGenerator.digest(value))
			.filter((invitation) -> invitation.expiresAt().isAfter(this.clock.instant()))
			.flatMap((invitation) -> this.reader.find(invitation.accountId())
				.filter((account) -> account.active() && account.mustChangePassword()
						&& account.tokenGeneration() == invitation.tokenGeneration()));
	}

	void end(Account account) {
		this.invitations.deleteByAccountId(account.id());
	}

	@Scheduled(fixedDelay = 60, initialDelay = 30, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.invitations.deleteByExpiresAtBefore(this.clock.instant());
	}

}
