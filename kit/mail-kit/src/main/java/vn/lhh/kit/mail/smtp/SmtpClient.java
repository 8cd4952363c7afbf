package vn.lhh.kit.mail.smtp;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import vn.lhh.kit.mail.MailProperties;
import vn.lhh.kit.mail.MailProperties.Security;

/**
 * SMTP client of one server, which opens a connection for each mail.
 */
public class SmtpClient {

	private static final Duration CONNECT = Duration.ofSeconds(10);

	private static final Duration REPLY = Duration.ofSeconds(60);

	private final MailProperties settings;

	private final Clock clock;

	private final Duration watch;

	private final InternetAddress from;

	/**
	 * Creates a client.
	 * @param watch how long to look, when a mail is whole, whether the server is still
	 * there
	 * @throws IllegalArgumentException if the sender's address is none
	 */
	public SmtpClient(MailProperties settings, Clock clock, Duration watch) {
		this.settings = settings;
		this.clock = clock;
		this.watch = watch;
		this.from = sender(settings.from());
	}

	/**
	 * Connects to the server.
	 * @throws SmtpAwayException if the server can't be used now
	 */
	public SmtpConnection connect() throws SmtpAwayException {
		WatchedSocketFactory sockets = new WatchedSocketFactory(this.watch);
		MailProperties.Smtp smtp = this.settings.smtp();
		String protocol = (smtp.security() == Security.TLS) ? "smtps" : "smtp";
		Session session = Session.getInstance(properties("mail." + protocol + ".", sockets));
		MarkingTransport transport = new MarkingTransport(session, protocol, sockets);
		SmtpConnection connection = new SmtpConnection(session, transport, this.from, this.clock);
		try {
			boolean signsIn = !smtp.user().isEmpty();
			transport.connect(smtp.host(), smtp.portOrStandard(), signsIn ? smtp.user() : null,
					signsIn ? smtp.password() : null);
			return connection;
		}
		catch (MessagingException ex) {
			connection.close();
			throw new SmtpAwayException(ex.getClass().getSimpleName(), ex);
		}
	}

	private Properties properties(String prefix, WatchedSocketFactory sockets) {
		MailProperties.Smtp smtp = this.settings.smtp();
		boolean startTls = smtp.security() == Security.STARTTLS;
		Properties properties = new Properties();
		properties.put(prefix + "auth", String.valueOf(!smtp.user().isEmpty()));
		properties.put(prefix + "starttls.enable", String.valueOf(startTls));
		properties.put(prefix + "starttls.required", String.valueOf(startTls));
		properties.put(prefix + "ssl.checkserveridentity", "true");
		properties.put(prefix + "socketFactory", sockets);
		properties.put(prefix + "socketFactory.fallback", "false");
		properties.put(prefix + "connectiontimeout", String.valueOf(CONNECT.toMillis()));
		properties.put(prefix + "timeout", String.valueOf(REPLY.toMillis()));
		properties.put(prefix + "quitwait", "false");
		properties.put(prefix + "localhost", this.settings.portalUrl().getHost());
		properties.put(prefix + "from", this.from.getAddress());
		return properties;
	}

	private static InternetAddress sender(String from) {
		try {
			InternetAddress[] parsed = InternetAddress.parseHeader(from, true);
			if (parsed.length != 1) {
				throw new IllegalArgumentException("portal.mail.from (MAIL_FROM) must be one address");
			}
			InternetAddress sender = parsed[0];
			sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
			sender.validate();
			return sender;
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new IllegalArgumentException("portal.mail.from (MAIL_FROM) is no address: " + from, ex);
		}
	}

}
