package vn.lhh.kit.mail;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Mail health indicator that tells what waits and what is uncertain. A server that is
 * away does not take the service down, because its mails wait.
 */
class MailHealthIndicator extends AbstractHealthIndicator {

	private final MailStore store;

	private final MailSender sender;

	MailHealthIndicator(MailStore store, MailSender sender) {
		super("mails can't be counted");
		this.store = store;
		this.sender = sender;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.up()
			.withDetail("smtp", this.sender.isServerAway() ? "away" : "ready")
			.withDetail("queued", this.store.count(MailState.QUEUED))
			.withDetail("uncertain", this.store.count(MailState.UNCERTAIN))
			.withDetail("failed", this.store.count(MailState.FAILED));
	}

}
