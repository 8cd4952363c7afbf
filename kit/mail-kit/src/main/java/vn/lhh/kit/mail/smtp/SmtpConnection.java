package vn.lhh.kit.mail.smtp;

import java.time.Clock;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.mail.smtp.SendResult.Outcome;

/**
 * SMTP connection that tells a mail that may have been delivered from one that certainly
 * was not.
 */
public class SmtpConnection implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SmtpConnection.class);

	private static final int FIRST_TEMPORARY = 400;

	private static final int FIRST_PERMANENT = 500;

	private final Session session;

	private final MarkingTransport transport;

	private final InternetAddress from;

	private final Clock clock;

	SmtpConnection(Session session, MarkingTransport transport, InternetAddress from, Clock clock) {
		this.session = session;
		this.transport = transport;
		this.from = from;
		this.clock = clock;
	}

	/**
	 * Sends a mail.
	 * @param mark set before the server is told to deliver it
	 */
	public SendResult send(OutgoingMail mail, DeliveryMark mark) {
		try {
			this.transport.send(MailMessage.of(this.session, mail, this.from, this.clock.instant()), mark);
			return new SendResult(Outcome.SENT, "");
		}
		catch (AddressException ex) {
			return new SendResult(Outcome.REFUSED, "address-malformed");
		}
		catch (MessagingException ex) {
			int code = this.transport.getLastReturnCode();
			return new SendResult(outcome(ex, code), (code >= FIRST_TEMPORARY) ? "smtp-" + code : "connection-lost");
		}
	}

	private Outcome outcome(MessagingException failure, int code) {
		if (code < FIRST_TEMPORARY) {
			return this.transport.isMarked() ? Outcome.UNCERTAIN : Outcome.RETRY;
		}
		return (code < FIRST_PERMANENT || isAboutSender(failure)) ? Outcome.RETRY : Outcome.REFUSED;
	}

	/**
	 * Tells whether the server refuses the portal's own address, which is for the
	 * operator to mend.
	 */
	private static boolean isAboutSender(MessagingException failure) {
		return failure instanceof SMTPSendFailedException refused && refused.getCommand().startsWith("MAIL");
	}

	@Override
	public void close() {
		try {
			this.transport.close();
		}
		catch (MessagingException ex) {
			logger.debug("the connection was closed before: {}", ex.getClass().getSimpleName());
		}
	}

}
