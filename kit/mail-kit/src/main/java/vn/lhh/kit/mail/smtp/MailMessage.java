package vn.lhh.kit.mail.smtp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * MIME message in plain text and HTML, with a Message-ID that does not change from
 * attempt to attempt.
 */
class MailMessage extends MimeMessage {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final String messageId;

	private MailMessage(Session session, String messageId) {
		super(session);
		this.messageId = messageId;
	}

	static MailMessage of(Session session, OutgoingMail mail, InternetAddress from, Instant now)
			throws MessagingException {
		String host = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
		MailMessage message = new MailMessage(session, "<" + mail.id() + "@" + host + ">");
		message.setFrom(from);
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
		message.setSubject(mail.text().subject(), UTF_8);
		message.setSentDate(Date.from(now));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", "vi");
		message.setContent(
				new MimeMultipart("alternative", part(mail.text().plain(), "plain"), part(mail.text().html(), "html")));
		message.saveChanges();
		return message;
	}

	private static MimeBodyPart part(String text, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, subtype);
		return part;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

}
