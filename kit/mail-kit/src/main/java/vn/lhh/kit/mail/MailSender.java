package vn.lhh.kit.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.mail.smtp.OutgoingMail;
import vn.lhh.kit.mail.smtp.SmtpAwayException;
import vn.lhh.kit.mail.smtp.SmtpClient;
import vn.lhh.kit.mail.smtp.SmtpConnection;
import vn.lhh.kit.outbox.Lease;

import org.springframework.context.SmartLifecycle;

/**
 * Background sender that takes due mails one by one, in the one process that holds the
 * lease. It connects first: while the server is away, no mail counts an attempt.
 */
class MailSender implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(MailSender.class);

	private static final Duration SWEEP = Duration.ofSeconds(15);

	private static final Duration LONGEST_NAP = Duration.ofMillis(100);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Semaphore wake = new Semaphore(0);

	private final MailDelivery delivery;

	private final SmtpClient smtp;

	private final Lease lease;

	private final Pace pace;

	private final BackgroundLoop loop;

	private volatile boolean isServerAway;

	private volatile boolean isStopping;

	MailSender(MailDelivery delivery, SmtpClient smtp, Lease lease, Pace pace) {
		this.delivery = delivery;
		this.smtp = smtp;
		this.lease = lease;
		this.pace = pace;
		this.loop = new BackgroundLoop(Thread.ofVirtual().name("mail-sender").factory(), pace.rest(), this::round);
	}

	/**
	 * Pace of a sender.
	 *
	 * @param between the least time from mail to mail
	 * @param rest how long a server that is away is left alone
	 */
	record Pace(Duration between, Duration rest) {
	}

	/**
	 * Looks for due mails at once.
	 */
	void wake() {
		this.wake.release();
	}

	boolean isServerAway() {
		return this.isServerAway;
	}

	@Override
	public void start() {
		this.isStopping = false;
		this.loop.start();
	}

	/**
	 * Lets a mail under way come to its end, because an interrupt would leave it
	 * uncertain.
	 */
	@Override
	public void stop() {
		this.isStopping = true;
		wake();
		if (this.loop.stop(PATIENCE)) {
			this.lease.releaseQuietly();
		}
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

	private void round() throws InterruptedException {
		if (this.isStopping) {
			return;
		}
		Optional<StoredMail> due = this.lease.held() ? this.delivery.nextDue() : Optional.empty();
		if (due.isPresent()) {
			send(due.get());
		}
		else {
			this.wake.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS);
			this.wake.drainPermits();
		}
	}

	private void send(StoredMail mail) throws InterruptedException {
		Optional<OutgoingMail> outgoing = this.delivery.prepare(mail);
		if (outgoing.isEmpty()) {
			return;
		}
		try (SmtpConnection connection = this.smtp.connect()) {
			this.isServerAway = false;
			this.delivery.deliver(mail, outgoing.get(), connection);
		}
		catch (SmtpAwayException ex) {
			if (!this.isServerAway) {
				logger.warn("mails wait, the SMTP server is away: {}", ex.getMessage());
			}
			this.isServerAway = true;
		}
		pause(this.isServerAway ? this.pace.rest() : this.pace.between());
	}

	private void pause(Duration pause) throws InterruptedException {
		for (long left = pause.toMillis(); left > 0 && !this.isStopping; left -= LONGEST_NAP.toMillis()) {
			TimeUnit.MILLISECONDS.sleep(Math.min(left, LONGEST_NAP.toMillis()));
		}
	}

}
